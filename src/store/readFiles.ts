import { keepKnownPlans, type CohortFile } from '../cohort/gatherPlans.ts';
import type { ReadPlanFile } from '../sharing/planFile.ts';
import type { AskAway } from './askAway.ts';
import { mostFiles, type FileSource, type FoundFile } from './fileSources.ts';
import type { Judging } from './judgedRows.ts';
import { readAway } from './rowsAway.ts';

/** A file as it was last read, and by what it is seen to be unchanged. */
export interface ReadFile extends CohortFile {
  readonly stamp: string;
}

/** What reads files: so many workers side by side, which judge what they read. */
export interface Reader {
  readonly ask: AskAway;
  readonly workers: number;
  readonly judging: () => Judging;
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

/** Reads those that changed; those of a lot in one go. Plans that say the same as before stay the same objects. */
async function readChanged(
  looked: readonly (ReadFile | Changed)[],
  known: ReadonlyMap<string, ReadFile>,
  { ask, judging }: Reader,
): Promise<readonly ReadFile[]> {
  const reads = new Map<ReadFile | Changed, ReadPlanFile | null>();
  for (const lot of lotsOf(looked.filter((one) => 'file' in one))) {
    const read = await readAway(ask, lot, judging());
    for (const [place, one] of lot.entries()) reads.set(one, read[place] ?? null);
  }
  return looked.map((one) => {
    if (!('file' in one)) return one;
    const { path, stamp } = one;
    const read = reads.get(one);
    if (!read) return unread(path, 'cannotRead');
    const before = known.get(path)?.read;
    return { path, stamp, read: keepKnownPlans(before?.ok ? before : null, read) };
  });
}

/** Files of so many bytes are sent together; a longer one by itself. */
function lotsOf(changed: readonly Changed[]): readonly (readonly Changed[])[] {
  const lots: Changed[][] = [];
  let size = 0;
  for (const one of changed) {
    const last = lots.at(-1);
    size += one.file.size;
    if (last && size <= mostAtOnce) last.push(one);
    else {
      lots.push([one]);
      size = one.file.size;
    }
  }
  return lots;
}

const unread = (path: string, code: 'cannotRead' | 'tooMany'): ReadFile => ({
  path,
  stamp: '',
  read: { ok: false, code },
});

/**
 * Reads everything the sources hold, away from the page, and judges the plans on the way. What is unchanged since
 * `before` is not read again. Never rejects: what cannot be read says so.
 */
export async function readFiles(
  sources: readonly FileSource[],
  before: readonly ReadFile[],
  reader: Reader,
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
  const read: (readonly ReadFile[])[] = [files];
  let next = 0;
  let done = 0;
  let told = -Infinity;
  const readOn = async () => {
    for (let from = next; from < found.length; from = next) {
      next += together;
      const batch = found.slice(from, next);
      const looked = await Promise.all(batch.map((file) => look(file, known.get(file.path))));
      // In the order of the files, whichever comes first.
      read[1 + from / together] = await readChanged(looked, known, reader);
      done += batch.length;
      if (performance.now() - told >= tellEvery) {
        told = performance.now();
        onProgress({ done, total: found.length }, read.flat());
      }
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: reader.workers }, readOn));
  const tooMany = all[mostFiles];
  return onceEach([...read.flat(), ...(tooMany ? [unread(tooMany.path, 'tooMany')] : [])]);
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
