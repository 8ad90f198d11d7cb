import { keepKnownPlans, type CohortFile } from '../cohort/gatherPlans.ts';
import type { AskAway } from './askAway.ts';
import { mostFiles, type FileSource, type FoundFile } from './fileSources.ts';
import { readPlansAway } from './openFiles.ts';

/** A file as it was last read, and by what it is seen to be unchanged. */
export interface ReadFile extends CohortFile {
  readonly stamp: string;
}

/** Files read at a time: enough to keep the disk busy. */
const together = 16;

/** More than any file of plans has; not even opened. */
const largestFile = 64 * 1024 * 1024;

interface FileText {
  readonly path: string;
  readonly stamp: string;
  readonly text: string;
}

async function takeText({ path, open }: FoundFile, before: ReadFile | undefined): Promise<ReadFile | FileText> {
  if (!/\.json$/i.test(path)) return { path, stamp: '', read: { ok: false, code: 'otherKind' } };
  try {
    const file = await open();
    const stamp = `${file.size} ${file.lastModified}`;
    if (before?.stamp === stamp) return before;
    if (file.size > largestFile) return { path, stamp, read: { ok: false, code: 'tooLarge', notes: [] } };
    return { path, stamp, text: await file.text() };
  } catch {
    return { path, stamp: '', read: { ok: false, code: 'cannotRead' } };
  }
}

async function readText({ text, ...file }: FileText, before: ReadFile | undefined, ask: AskAway): Promise<ReadFile> {
  const known = before?.read.ok ? before.read : null;
  return { ...file, read: keepKnownPlans(known, await readPlansAway(ask, text)) };
}

/**
 * Reads everything the sources hold, a few files at a time, so that the page stays alive. What is unchanged since
 * `before` is not read again. Never rejects: what cannot be read says so.
 */
export async function readFiles(
  sources: readonly FileSource[],
  before: readonly ReadFile[],
  ask: AskAway,
  onProgress: (reading: { readonly done: number; readonly total: number }, read: readonly ReadFile[]) => void,
): Promise<readonly ReadFile[]> {
  const known = new Map(before.map((file) => [file.path, file]));
  const files: ReadFile[] = [];
  const unread = (path: string, code: 'cannotRead' | 'tooMany'): ReadFile => ({
    path,
    stamp: '',
    read: { ok: false, code },
  });
  const lists = await Promise.all(
    sources.map(async ({ watched, find }) => {
      try {
        return await find();
      } catch {
        files.push(unread(watched ?? '', 'cannotRead'));
        return [];
      }
    }),
  );
  const all = lists.flat();
  const found = all.slice(0, mostFiles);
  let done = 0;
  for (let next = 0; next < found.length; next += together) {
    const batch = found.slice(next, next + together);
    const texts = await Promise.all(batch.map((file) => takeText(file, known.get(file.path))));
    for (const one of texts) files.push('text' in one ? await readText(one, known.get(one.path), ask) : one);
    done += batch.length;
    onProgress({ done, total: found.length }, files);
    await nextTurn();
  }
  const tooMany = all[mostFiles];
  if (tooMany) files.push(unread(tooMany.path, 'tooMany'));
  return onceEach(files);
}

/** A file that was added twice, as it is, is there once. */
function onceEach(files: readonly ReadFile[]): readonly ReadFile[] {
  const known = new Set<string>();
  return files.filter(({ path, stamp }) => {
    const key = `${stamp} ${path}`;
    if (stamp !== '' && known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Resolves once the browser has had time for what waits: painting, scrolling, typing. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
