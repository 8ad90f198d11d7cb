const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsPerLetter = 6;

/** Packs whole numbers into letters that any address may hold (base64url). */
export interface BitWriter {
  /** `value` from 0 to 2 to the power of `bits`, less one; at most 30 bits. */
  readonly write: (value: number, bits: number) => void;
  readonly flag: (value: boolean) => void;
  /** Any whole number up to 2^30; small ones take fewer bits. */
  readonly count: (value: number) => void;
  /** Any text, lone surrogates and all. */
  readonly text: (value: string) => void;
  readonly letters: () => string;
}

export function createBitWriter(): BitWriter {
  const bits: boolean[] = [];
  const write = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit -= 1) bits.push(((value >> bit) & 1) === 1);
  };
  const flag = (value: boolean) => write(value ? 1 : 0, 1);
  const count = (value: number) => {
    flag(value >= 8);
    if (value >= 8) count(value >> 3);
    write(value & 7, 3);
  };
  return {
    write,
    flag,
    count,
    text(value) {
      count(value.length);
      for (let at = 0; at < value.length; at += 1) {
        const unit = value.charCodeAt(at);
        flag(unit > 127);
        write(unit, unit > 127 ? 16 : 7);
      }
    },
    letters() {
      const words = Array.from({ length: Math.ceil(bits.length / bitsPerLetter) }, (_, index) =>
        Array.from({ length: bitsPerLetter }, (__, bit) => bits[index * bitsPerLetter + bit] ?? false),
      );
      return words.map((word) => alphabet[word.reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0)]).join('');
    },
  };
}

/** Reads back what a `BitWriter` wrote. Past the end everything is 0 and `overrun` says so. */
export interface BitReader {
  readonly read: (bits: number) => number;
  readonly flag: () => boolean;
  readonly count: () => number;
  readonly text: () => string;
  readonly overrun: () => boolean;
}

export function createBitReader(letters: string): BitReader {
  const last = letters.length * bitsPerLetter;
  let at = 0;
  const read = (width: number) => {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1, at += 1) {
      const word = at < last ? alphabet.indexOf(letters[Math.floor(at / bitsPerLetter)] ?? '') : 0;
      value = value * 2 + ((word >> (bitsPerLetter - 1 - (at % bitsPerLetter))) & 1);
    }
    return value;
  };
  const flag = () => read(1) === 1;
  const count = (depth = 0): number => (flag() && depth < 9 ? count(depth + 1) * 8 : 0) + read(3);
  const overrun = () => at > last;
  return {
    read,
    flag,
    count: () => count(),
    text() {
      let value = '';
      for (let left = count(); left > 0 && !overrun(); left -= 1) value += String.fromCharCode(read(flag() ? 16 : 7));
      return value;
    },
    overrun,
  };
}

/** Letters that stand for this text: the same text always gives the same ones. */
export function hashLetters(text: string, length: number): string {
  const writer = createBitWriter();
  for (let part = 0; part < length; part += 1) writer.write(hash(`${part}:${text}`) >>> 26, bitsPerLetter);
  return writer.letters();
}

/** 32 bits that depend on every character (FNV-1a, mixed once more at the end). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
