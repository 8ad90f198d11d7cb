import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPathway } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { CohortEntry } from '../cohort/cohortEntries.ts';
import { cohortRow, type CohortJudgement, type CohortRow } from '../cohort/cohortRow.ts';
import type { AnsweringWorker, AskAway } from './askAway.ts';

/** A row without what the page has already: it is sent back and forth. */
type SentRow = Omit<CohortRow, keyof CohortEntry | 'judgement'> & {
  readonly judgement: Omit<CohortJudgement, 'pathway'> | null;
};

/** Plans as they are sent to be judged. */
export interface SentPlans {
  readonly entries: readonly CohortEntry[];
  readonly today: string;
  /** Null: the one that was sent before, so that it is read once. */
  readonly catalogue: Catalogue | null;
}

/** Judges what is sent, one lot after the other. */
export function judgingRows(): (sent: SentPlans) => readonly SentRow[] {
  let known: Catalogue = { frameworks: [] };
  return ({ entries, today, catalogue }) => {
    known = catalogue ?? known;
    return entries.map((entry) => {
      const { plan: _plan, file: _file, here: _here, options: _options, ...row } = cohortRow(entry, known, today);
      if (!row.judgement) return { ...row, judgement: null };
      const { pathway: _pathway, ...judgement } = row.judgement;
      return { ...row, judgement };
    });
  };
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

interface RowsAsked {
  readonly entries: readonly CohortEntry[];
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** Which catalogue a worker was sent last. */
const sent = new WeakMap<AnsweringWorker, Catalogue>();

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
      messageFor(worker): SentPlans {
        const isKnown = sent.get(worker) === catalogue;
        sent.set(worker, catalogue);
        return { entries: mine, today, catalogue: isKnown ? null : catalogue };
      },
      answerHere: () => judgingRows()({ entries: mine, today, catalogue }),
      onReply(rows) {
        onRows(rows.flatMap((row, place) => (mine[place] ? [received(row, mine[place], catalogue)] : [])));
        judgeOn(done);
      },
    });
  };
  await Promise.all(Array.from({ length: workers }, () => new Promise<void>(judgeOn)));
  return !signal.aborted;
}
