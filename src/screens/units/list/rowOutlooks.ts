import { createContext, useContext } from 'react';
import type { Answer, UnitEffect } from '../../../completion/answer.ts';
import { effectLine, effectTone, type EffectLine } from '../../../parts/effectLine.ts';
import type { Evaluation } from '../../../rules/evaluation.ts';
import { inPlan, type UnitRow } from './unitRows.ts';

/** What picking a unit would do, or what is wrong with having picked it. */
export interface RowOutlook {
  /** Null where it is in the plan already. */
  readonly effect: UnitEffect | null;
  readonly line: EffectLine;
  /** Could be picked without breaking anything or closing every way to finish. */
  readonly fits: boolean;
}

export type RowOutlooks = ReadonlyMap<string, RowOutlook>;

/**
 * Outlooks of all units that are not in the plan, none while the answer is being worked out; and of those in it that
 * repeat, or may repeat, a qualification achieved before.
 */
export function rowOutlooks(rows: readonly UnitRow[], evaluation: Evaluation, answer: Answer | null): RowOutlooks {
  const outlooks = new Map<string, RowOutlook>();
  const repeated = repeats(evaluation);
  for (const row of rows) {
    if (inPlan(row)) {
      const line = repeated.get(row.unit.reference);
      if (line) outlooks.set(row.unit.reference, { effect: null, line, fits: false });
      continue;
    }
    const effect = answer?.effects.get(row.unit.reference);
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

function repeats({ findings }: Evaluation): ReadonlyMap<string, EffectLine> {
  const lines = new Map<string, EffectLine>();
  for (const { kind, status, units } of findings) {
    if (kind !== 'noRepeat' || status === 'met') continue;
    for (const unit of units) lines.set(unit, { kind: status === 'exceeded' ? 'repeat' : 'mayRepeat' });
  }
  return lines;
}

/** Read only by the few words that say what picking would do, so that a tap redraws them and not every row. */
export const RowOutlooksContext = createContext<RowOutlooks>(new Map());

export const useOutlook = ({ unit }: UnitRow): RowOutlook | undefined =>
  useContext(RowOutlooksContext).get(unit.reference);
