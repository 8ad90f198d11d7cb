import { createContext, useContext } from 'react';
import type { Answer, UnitEffect } from '../../completion/answer.ts';
import { effectLine, effectTone, type EffectLine } from '../../parts/effectLine.ts';
import type { Evaluation } from '../../rules/evaluation.ts';
import { inPlan, type UnitRow } from './unitRows.ts';

/** What picking a unit would do. */
export interface RowOutlook {
  readonly effect: UnitEffect;
  readonly line: EffectLine;
  /** Could be picked without breaking anything or closing every way to finish. */
  readonly fits: boolean;
}

export type RowOutlooks = ReadonlyMap<string, RowOutlook>;

/** Outlooks of all units that are not in the plan; none while the answer is being worked out. */
export function rowOutlooks(rows: readonly UnitRow[], evaluation: Evaluation, answer: Answer | null): RowOutlooks {
  const outlooks = new Map<string, RowOutlook>();
  for (const row of rows) {
    const effect = inPlan(row) ? undefined : answer?.effects.get(row.unit.reference);
    if (!effect || !answer) continue;
    const line = effectLine(row.unit, effect, evaluation, answer.completable);
    outlooks.set(row.unit.reference, {
      effect,
      line,
      fits: row.state.kind === 'available' && effectTone(line) !== 'bad',
    });
  }
  return outlooks;
}

/** Read only by the few words that say what picking would do, so that a tap redraws them and not every row. */
export const RowOutlooksContext = createContext<RowOutlooks>(new Map());

export const useOutlook = ({ unit }: UnitRow): RowOutlook | undefined =>
  useContext(RowOutlooksContext).get(unit.reference);
