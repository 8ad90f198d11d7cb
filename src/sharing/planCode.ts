import { encode } from 'uqr';

/** A QR code as a picture: a square of `size` by `size` modules, with a quiet margin, and the dark ones as SVG path data. */
export interface PlanCode {
  readonly size: number;
  readonly path: string;
  /** The standard's version, 1 to 40: a small one is read from further away. */
  readonly version: number;
}

/** Modules of white around a code; the standard asks for four. */
const margin = 4;

/** The QR code of a plan's address; null where the address is too long for any code. Up to 7 % of it may be hidden. */
export function planCode(address: string): PlanCode | null {
  try {
    const { data, size, version } = encode(address, { ecc: 'L', boostEcc: true, border: margin });
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    return { size, path, version };
  } catch {
    return null;
  }
}
