import type { FrameworkFileFault, KnownFrameworks, OpenedFrameworkFile } from '../../sharing/openFrameworkFile.ts';
import { longestText } from '../../sharing/readJson.ts';
import type { AskAway } from '../../store/askAway.ts';
import { openFrameworkAway } from '../../store/openFiles.ts';

export type ShownFault = FrameworkFileFault | { readonly code: 'cannotRead' };
export type ReadFrameworkFile =
  | Extract<OpenedFrameworkFile, { ok: true }>
  | { readonly ok: false; readonly fault: ShownFault };

/** Reads one file and checks it, away from the page. */
export async function readFrameworkFile(ask: AskAway, file: File, known: KnownFrameworks): Promise<ReadFrameworkFile> {
  if (file.size > longestText) return { ok: false, fault: { code: 'tooLarge' } };
  try {
    return await openFrameworkAway(ask, await file.text(), known);
  } catch {
    return { ok: false, fault: { code: 'cannotRead' } };
  }
}
