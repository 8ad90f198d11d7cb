import { keepKnownPlans, type CohortFile } from '../cohort/gatherPlans.ts';
import type { AskAway } from './askAway.ts';
import { mostFiles, type FileSource, type FoundFile } from './fileSources.ts';
import { readPlansAway } from './openFiles.ts';

/** A file as it was last read, and by what it is seen to be unchanged. */
export interface ReadFile extends CohortFile {
  readonly stamp: string;
}

/** Files read at a time: each time costs the browser as much as several files do. */
const together = 96;

/** Milliseconds between two words on how far it is: each has the page drawn anew. */
const tellEvery = 100;

/** Bytes of files that are read at one go. */
const mostAtOnce = 4 * 1024 * 1024;

/** More than any file of plans has; not even opened. */
const largestFile = 64 * 1024 * 1024;

/** A file that is new, or not as it was. */
interface Changed {
  readonly path: string;
  readonly stamp: string;
  readonly file: File;
}

async function look({ path, open }: FoundFile, before: ReadFile | undefined): Promise<ReadFile | Changed> {
  if (!/\.json$/i.test(path)) return { path, stamp: '', read: { ok: false, code: 'otherKind' } };
  try {
    const file = await open();
    const stamp = `${file.size} ${file.lastModified}`;
    if (before?.stamp === stamp) return before;
    if (file.size > largestFile) return { path, stamp, read: { ok: false, code: 'tooLarge', notes: [] } };
    return { path, stamp, file };
  } catch {
    return unread(path, 'cannotRead');
  }
}

/**
 * The texts of those that can be read. Short files are read at one go: what the browser takes to hand one over is more
 * than what is in it.
 */
async function textsOf(files: readonly File[]): Promise<ReadonlyMap<File, string>> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const bytes = size <= mostAtOnce ? await new Blob([...files]).arrayBuffer().catch(() => null) : null;
  const texts = new Map<File, string>();
  if (bytes?.byteLength === size) {
    let start = 0;
    for (const file of files) {
      texts.set(file, new TextDecoder().decode(new Uint8Array(bytes, start, file.size)));
      start += file.size;
    }
    return texts;
  }
  const each = await Promise.allSettled(files.map(async (file) => file.text()));
  for (const [index, read] of each.entries()) {
    const file = files[index];
    if (file && read.status === 'fulfilled') texts.set(file, read.value);
  }
  return texts;
}

async function readText(
  { path, stamp, file }: Changed,
  texts: ReadonlyMap<File, string>,
  before: ReadFile | undefined,
  ask: AskAway,
): Promise<ReadFile> {
  const text = texts.get(file);
  if (text === undefined) return unread(path, 'cannotRead');
  const known = before?.read.ok ? before.read : null;
  return { path, stamp, read: keepKnownPlans(known, await readPlansAway(ask, text)) };
}

const unread = (path: string, code: 'cannotRead' | 'tooMany'): ReadFile => ({
  path,
  stamp: '',
  read: { ok: false, code },
});

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
  let told = -Infinity;
  for (let next = 0; next < found.length; next += together) {
    const batch = found.slice(next, next + together);
    const looked = await Promise.all(batch.map((file) => look(file, known.get(file.path))));
    const texts = await textsOf(looked.flatMap((one) => ('file' in one ? one.file : [])));
    for (const one of looked) files.push('file' in one ? await readText(one, texts, known.get(one.path), ask) : one);
    if (performance.now() - told >= tellEvery) {
      told = performance.now();
      onProgress({ done: next + batch.length, total: found.length }, files);
    }
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
