import {
  openFrameworkFile,
  type FrameworkFileFault,
  type KnownFrameworks,
  type OpenedFrameworkFile,
} from '../../sharing/openFrameworkFile.ts';
import { stopAfter } from '../../store/stopAfter.ts';

/** In milliseconds: rules that take longer to go through are not checked, which is said. */
const longestCheck = 500;

export type ShownFault = FrameworkFileFault | { readonly code: 'cannotRead' };
export type ReadFrameworkFile =
  | Extract<OpenedFrameworkFile, { ok: true }>
  | { readonly ok: false; readonly fault: ShownFault };

/** Reads one file, of at most `longest` bytes, and checks it. */
export async function readFrameworkFile(
  file: File,
  longest: number,
  known: KnownFrameworks,
): Promise<ReadFrameworkFile> {
  if (file.size > longest) return { ok: false, fault: { code: 'tooLarge' } };
  try {
    const text = await file.text();
    return openFrameworkFile(text, known, stopAfter(longestCheck));
  } catch {
    return { ok: false, fault: { code: 'cannotRead' } };
  }
}
