import type { Pathway, Qualification, Unit } from '../../catalogue/schema.ts';
import type { Answer, UnitEffect } from '../../completion/answer.ts';
import { effectLine, effectTone, type EffectLine } from '../../parts/effectLine.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { unitFigures, type UnitFigures } from '../../plan/unitFigures.ts';
import type { Evaluation } from '../../rules/evaluation.ts';

export type RowState =
  | { readonly kind: 'mandatory' }
  | { readonly kind: 'picked'; readonly keep: boolean }
  | { readonly kind: 'achieved'; readonly verified: boolean; readonly mandatory: boolean }
  | { readonly kind: 'ruledOut' }
  | { readonly kind: 'available' };

/** One unit as the list shows it. */
export interface UnitRow {
  readonly unit: Unit;
  readonly qualification: Qualification;
  /** Group it counts in, or would be listed under. */
  readonly group: string;
  readonly state: RowState;
  readonly starred: boolean;
  readonly figures: UnitFigures;
  /** What picking it would do; null for units in the plan, or while the answer is being worked out. */
  readonly effect: UnitEffect | null;
  readonly line: EffectLine | null;
  /** Could be picked without breaking anything or closing every way to finish. */
  readonly fits: boolean;
}

export const inPlan = ({ state }: UnitRow): boolean => state.kind !== 'available' && state.kind !== 'ruledOut';

/** Every unit of the pathway, in document order. */
export function unitRows(
  plan: Plan,
  pathway: Pathway,
  evaluation: Evaluation,
  answer: Answer | null,
): readonly UnitRow[] {
  const placed = new Map(evaluation.placed.map((unit) => [unit.reference, unit]));
  const starred = new Set(plan.starred);
  return pathway.qualifications.flatMap((qualification) =>
    qualification.units.map((unit): UnitRow => {
      const here = placed.get(unit.reference);
      const effect = here ? null : (answer?.effects.get(unit.reference) ?? null);
      const line = effect && answer && effectLine(unit, effect, evaluation, answer.completable);
      const state = stateOf(plan, qualification, unit, here !== undefined);
      return {
        unit,
        qualification,
        group: here?.group ?? unit.group,
        state,
        starred: starred.has(unit.reference),
        figures: unitFigures(plan, unit),
        effect,
        line,
        fits: state.kind === 'available' && line !== null && effectTone(line) !== 'bad',
      };
    }),
  );
}

function stateOf(plan: Plan, qualification: Qualification, unit: Unit, isInPlan: boolean): RowState {
  const choice = plan.units[unit.reference];
  const mandatory = qualification.rules.some((rule) => rule.kind === 'allOfGroup' && rule.group === unit.group);
  if (choice?.state === 'achieved') return { kind: 'achieved', verified: choice.verified, mandatory };
  if (choice?.state === 'ruledOut') return { kind: 'ruledOut' };
  if (isInPlan && mandatory) return { kind: 'mandatory' };
  if (choice?.state === 'picked') return { kind: 'picked', keep: choice.keep ?? false };
  return { kind: 'available' };
}

export type UnitFilter = 'all' | 'inPlan' | 'fits';
export type KindFilter = 'any' | 'competence' | 'knowledge' | 'notStated';

export interface UnitView {
  readonly filter: UnitFilter;
  readonly kind: KindFilter;
  readonly search: string;
}

export const wholeView: UnitView = { filter: 'all', kind: 'any', search: '' };

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a row passes the filters. The search looks at title and reference and cares about neither case, slashes nor apostrophes. */
export function passes(row: UnitRow, view: UnitView): boolean {
  if (view.filter === 'inPlan' && !inPlan(row)) return false;
  if (view.filter === 'fits' && !row.fits) return false;
  if (view.kind !== 'any' && (row.unit.kind ?? 'notStated') !== view.kind) return false;
  const words = plain(view.search).split(' ');
  const text = `${plain(row.unit.title)} ${plain(row.unit.reference)}`;
  return words.every((word) => text.includes(word));
}
