import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { cohortRow, type CohortEntry, type CohortRow } from '../../cohort/cohortRow.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { inSlices } from '../../store/inSlices.ts';

/** What rows follow from. */
interface Asked {
  readonly entries: readonly CohortEntry[];
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** Every state of a plan is judged once a day. */
const judged = new WeakMap<Plan, Omit<Asked, 'entries'> & { readonly row: CohortRow }>();

/** So few plans are judged before the page is painted. */
const atOnce = 20;
/** Milliseconds between two looks at what has been judged so far. */
const lookEvery = 400;

function knownRow({ plan, file }: CohortEntry, { catalogue, today }: Asked): CohortRow | null {
  const found = judged.get(plan);
  return found?.catalogue === catalogue && found.today === today && found.row.file === file ? found.row : null;
}

function judge(entry: CohortEntry, { catalogue, today }: Asked): CohortRow {
  const row = cohortRow(entry, catalogue, today);
  judged.set(entry.plan, { catalogue, today, row });
  return row;
}

const missingIn = (asked: Asked) => asked.entries.filter((entry) => !knownRow(entry, asked));

const knownRows = (asked: Asked) => asked.entries.flatMap((entry) => knownRow(entry, asked) ?? []);

export interface CohortRows {
  readonly rows: readonly CohortRow[];
  /** Plans judged so far; null once it is all of them. */
  readonly done: number | null;
}

/** Judges the plans without holding up the page; rows come as they are ready, in the order of the plans. */
export function useCohortRows(entries: readonly CohortEntry[], catalogue: Catalogue, today: string): CohortRows {
  const asked = useMemo(() => ({ entries, catalogue, today }), [entries, catalogue, today]);
  const atFirst = useMemo(() => {
    const missing = missingIn(asked);
    if (missing.length <= atOnce) for (const entry of missing) judge(entry, asked);
    return { asked, rows: knownRows(asked) };
  }, [asked]);
  const [later, setLater] = useState(atFirst);

  useEffect(() => {
    const missing = missingIn(asked);
    if (missing.length === 0) return undefined;
    const stop = new AbortController();
    let looked = 0;
    const look = () => setLater({ asked, rows: knownRows(asked) });
    const onSlice = () => {
      if (performance.now() - looked < lookEvery) return;
      looked = performance.now();
      look();
    };
    void inSlices(missing, (entry) => judge(entry, asked), onSlice, stop.signal).then((finished) => finished && look());
    return () => stop.abort();
  }, [asked]);

  const { rows } = later.asked === asked ? later : atFirst;
  return { rows, done: rows.length < entries.length ? rows.length : null };
}
