import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPathway } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { CohortEntry } from '../cohort/cohortEntries.ts';
import { cohortRow, type CohortJudgement, type CohortRow } from '../cohort/cohortRow.ts';
import { readPlanFile, type ReadPlanFile } from '../sharing/planFile.ts';
import type { AnsweringWorker, AskAway } from './askAway.ts';
import { keepRow, type Judging } from './judgedRows.ts';

/** A row without what the page has already: it is sent back and forth. */
type SentRow = Omit<CohortRow, keyof CohortEntry | 'judgement'> & {
  readonly judgement: Omit<CohortJudgement, 'pathway'> | null;
};

/** What plans are judged by. */
interface SentJudging {
  readonly today: string;
  /** Null: the one that was sent before, so that it is read once. */
  readonly catalogue: Catalogue | null;
}

/** Plans as they are sent to be judged. */
export interface SentPlans extends SentJudging {
  readonly entries: readonly CohortEntry[];
}

/** Files as they are sent to be read, and the plans in them judged. */
export interface SentFiles extends SentJudging {
  readonly files: readonly { readonly path: string; readonly file: File }[];
}

/** What came of a file; `read` null where the device did not hand it over. */
interface SentReading {
  readonly read: ReadPlanFile | null;
  /** Of its plans, in their order. */
  readonly rows: readonly SentRow[];
}

function sentRow(entry: CohortEntry, catalogue: Catalogue, today: string): SentRow {
  const { plan: _plan, file: _file, here: _here, options: _options, ...row } = cohortRow(entry, catalogue, today);
  if (!row.judgement) return { ...row, judgement: null };
  const { pathway: _pathway, ...judgement } = row.judgement;
  return { ...row, judgement };
}

/** Judges what is sent, one lot after the other. */
export function judgingRows(): {
  readonly judge: (sent: SentPlans) => readonly SentRow[];
  readonly read: (sent: SentFiles) => Promise<readonly SentReading[]>;
} {
  let known: Catalogue = { frameworks: [] };
  return {
    judge({ entries, today, catalogue }) {
      known = catalogue ?? known;
      return entries.map((entry) => sentRow(entry, known, today));
    },
    async read({ files, today, catalogue }) {
      known = catalogue ?? known;
      // Another may be sent while files are handed over.
      const present = known;
      const parts = Array.from({ length: Math.ceil(files.length / together) }, (_, part) =>
        files.slice(part * together, (part + 1) * together),
      );
      const readings: SentReading[] = [];
      // What comes next is handed over while this is judged.
      const texts = parts.map((part) => textsOf(part.map(({ file }) => file)));
      for (const [part, some] of parts.entries()) {
        const own = await texts[part];
        for (const [place, { path }] of some.entries()) {
          const read = readText(own?.[place]);
          const plans = read?.ok && !read.starter ? read.plans : [];
          readings.push({ read, rows: plans.map((plan) => sentRow({ plan, file: path }, present, today)) });
        }
      }
      return readings;
    },
  };
}

/** Files that are read at one go: what the browser takes to hand one over is more than what is in it. */
const together = 24;

const readText = (text: string | null | undefined): ReadPlanFile | null =>
  typeof text === 'string' ? readPlanFile(text) : null;

/** What is in files; null where one cannot be read. */
async function textsOf(files: readonly File[]): Promise<readonly (string | null)[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const bytes = await new Blob([...files]).arrayBuffer().catch(() => null);
  if (bytes?.byteLength === size) {
    let end = 0;
    return files.map((file) => {
      end += file.size;
      return new TextDecoder().decode(new Uint8Array(bytes, end - file.size, file.size));
    });
  }
  const each = await Promise.allSettled(files.map(async (file) => file.text()));
  return each.map((read) => (read.status === 'fulfilled' ? read.value : null));
}

/** The row as it was before it was sent. */
function received(row: SentRow, entry: CohortEntry, catalogue: Catalogue): CohortRow {
  const { framework, pathway: id } = entry.plan;
  const found = findVersion(catalogue, framework);
  const pathway = found && findPathway(found.framework, id);
  return { ...row, ...entry, judgement: row.judgement && pathway ? { ...row.judgement, pathway } : null };
}

/** Plans of one lot: some frames of work where the page has to do it. */
const lot = 100;

interface RowsAsked extends Judging {
  readonly entries: readonly CohortEntry[];
}

/** Which catalogue a worker was sent last. */
const sent = new WeakMap<AnsweringWorker, Catalogue>();

/** Null where it has it already. */
function catalogueFor(worker: AnsweringWorker, catalogue: Catalogue): Catalogue | null {
  if (sent.get(worker) === catalogue) return null;
  sent.set(worker, catalogue);
  return catalogue;
}

/** Reads files away from the page and keeps the rows of their plans; the page itself reads them where no worker can. */
export async function readAway(
  ask: AskAway,
  files: SentFiles['files'],
  { catalogue, today }: Judging,
): Promise<readonly (ReadPlanFile | null)[]> {
  const readings = await new Promise<readonly SentReading[] | null>((resolve) => {
    ask<readonly SentReading[] | null>({
      messageFor: (worker): SentFiles => ({
        files: files.map(({ path, file }) => ({ path, file })),
        today,
        catalogue: catalogueFor(worker, catalogue),
      }),
      answerHere: () => null,
      onReply: resolve,
    });
  });
  if (!readings) return (await textsOf(files.map(({ file }) => file))).map(readText);
  for (const [place, { read, rows }] of readings.entries())
    for (const [index, row] of rows.entries()) {
      const plan = read?.ok && read.plans[index];
      const file = files[place]?.path;
      if (plan && file !== undefined) keepRow(received(row, { plan, file }, catalogue), { catalogue, today });
    }
  return readings.map(({ read }) => read);
}

/**
 * Judges plans away from the page, by so many workers side by side. `onRows` hears each lot, in whatever order. Resolves
 * to false where `signal` stopped it before the end; what is being worked on by then is still heard.
 */
export async function judgeAway(
  ask: AskAway,
  { entries, catalogue, today }: RowsAsked,
  workers: number,
  onRows: (rows: readonly CohortRow[]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let next = 0;
  const judgeOn = (done: () => void): void => {
    const mine = entries.slice(next, next + lot);
    next += lot;
    if (mine.length === 0 || signal.aborted) {
      done();
      return;
    }
    ask<readonly SentRow[]>({
      messageFor: (worker): SentPlans => ({ entries: mine, today, catalogue: catalogueFor(worker, catalogue) }),
      answerHere: () => mine.map((entry) => sentRow(entry, catalogue, today)),
      onReply(rows) {
        onRows(rows.flatMap((row, place) => (mine[place] ? [received(row, mine[place], catalogue)] : [])));
        judgeOn(done);
      },
    });
  };
  await Promise.all(Array.from({ length: workers }, () => new Promise<void>(judgeOn)));
  return !signal.aborted;
}
