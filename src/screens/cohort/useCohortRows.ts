import { useEffect, useMemo, useRef, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CohortEntry } from '../../cohort/cohortEntries.ts';
import { cohortRow, type CohortRow } from '../../cohort/cohortRow.ts';
import { judge } from '../../judging/judge.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { answerLater } from '../../store/answerLater.ts';
import type { AskAway } from '../../store/askAway.ts';
import { keepRow, knownRow, type Judging } from '../../store/judgedRows.ts';
import { judgeAway } from '../../store/rowsAway.ts';
import { workers } from './useCohort.ts';

/** What rows follow from. */
interface Asked extends Judging {
  readonly entries: readonly CohortEntry[];
}

/** So few plans are judged before the page is painted. */
const atOnce = 20;
/** Milliseconds between two looks at what has been judged so far. */
const lookEvery = 400;

const judgeRow = (entry: CohortEntry, asked: Asked) => keepRow(cohortRow(entry, asked.catalogue, asked.today), asked);

const missingIn = (asked: Asked) => asked.entries.filter((entry) => !knownRow(entry, asked));

const knownRows = (asked: Asked) => asked.entries.flatMap((entry) => knownRow(entry, asked) ?? []);

/** Has worked out, away from the page, what was too much for it: one plan after the other. */
async function settleOpenRows(asked: Asked, ask: AskAway, signal: AbortSignal, look: () => void) {
  for (const row of knownRows(asked)) {
    const judgement = row.isOpen ? judge(row.plan, asked.catalogue) : null;
    if (!judgement) continue;
    const settled = await new Promise<CohortRow | null>((done) => {
      const cancel = answerLater(ask, { judgement, want: 'completable', objective: 'fewestUnits' }, ({ completable }) =>
        done(cohortRow(row, asked.catalogue, asked.today, completable ?? 'unknown')),
      );
      signal.addEventListener('abort', () => {
        cancel();
        done(null);
      });
    });
    if (!settled) return;
    keepRow(settled, asked);
    look();
  }
}

export interface CohortRows {
  readonly rows: readonly CohortRow[];
  /** Plans judged so far; null once it is all of them. */
  readonly done: number | null;
}

/** Judges the plans without holding up the page; rows come as they are ready, in the order of the plans. */
export function useCohortRows(entries: readonly CohortEntry[], catalogue: Catalogue, today: string): CohortRows {
  const { ask } = usePlanner();
  const asked = useMemo(() => ({ entries, catalogue, today }), [entries, catalogue, today]);
  const atFirst = useMemo(() => {
    const missing = missingIn(asked);
    if (missing.length <= atOnce) for (const entry of missing) judgeRow(entry, asked);
    return { asked, rows: knownRows(asked) };
  }, [asked]);
  const [later, setLater] = useState(atFirst);
  /** Until what was asked before has been left, its workers are busy. */
  const before = useRef(Promise.resolve());

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let looked = 0;
    const look = () => {
      looked = performance.now();
      setLater({ asked, rows: knownRows(asked) });
    };
    const lookNowAndThen = () => {
      if (performance.now() - looked >= lookEvery) look();
    };
    const work = async () => {
      const missing = missingIn(asked);
      const heard = (rows: readonly CohortRow[]) => {
        for (const row of rows) keepRow(row, asked);
        if (!signal.aborted) lookNowAndThen();
      };
      const finished = await judgeAway(ask, { ...asked, entries: missing }, workers, heard, signal);
      if (!finished) return;
      // Some may have been judged for what was asked before.
      if (atFirst.rows.length < asked.entries.length) look();
      if (!knownRows(asked).some(({ isOpen }) => isOpen)) return;
      await settleOpenRows(asked, ask, signal, lookNowAndThen);
      if (!signal.aborted) look();
    };
    before.current = before.current.then(work, work);
    return () => stop.abort();
  }, [asked, ask, atFirst]);

  const { rows } = later.asked === asked ? later : atFirst;
  return { rows, done: rows.length < entries.length ? rows.length : null };
}
