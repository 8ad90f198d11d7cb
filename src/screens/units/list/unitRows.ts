import type { Pathway, Qualification, Unit } from '../../../catalogue/schema.ts';
import type { Plan } from '../../../plan/planSchema.ts';
import { unitFigures, type UnitFigures } from '../../../plan/unitFigures.ts';
import type { Evaluation, PlacedUnit } from '../../../rules/evaluation.ts';
import { ownEntry } from '../../../plan/ownEntry.ts';

export type RowState =
  | { readonly kind: 'mandatory' }
  | { readonly kind: 'picked'; readonly keep: boolean; readonly counts: boolean }
  | { readonly kind: 'achieved'; readonly verified: boolean; readonly mandatory: boolean }
  /** `notOffered`: the reason why the centre does not have it. */
  | { readonly kind: 'ruledOut'; readonly notOffered?: string }
  | { readonly kind: 'available' };

/** One unit as the list shows it. What picking it would do changes at every tap and is kept apart: see `RowOutlook`. */
export interface UnitRow {
  readonly unit: Unit;
  readonly qualification: Qualification;
  /** Group it counts in, or would be listed under. */
  readonly group: string;
  readonly state: RowState;
  readonly starred: boolean;
  readonly figures: UnitFigures;
}

export const inPlan = ({ state }: UnitRow): boolean => state.kind !== 'available' && state.kind !== 'ruledOut';

type MakeRows = (plan: Plan, pathway: Pathway, evaluation: Evaluation) => readonly UnitRow[];

/**
 * Makes the rows of every unit of a pathway, in document order. A row that says the same as last time is the same
 * object, so that only rows that changed are drawn anew.
 */
export function steadyRows(): MakeRows {
  const last = new Map<string, UnitRow>();
  return (plan, pathway, evaluation) =>
    unitRows(plan, pathway, evaluation).map((row) => {
      const before = last.get(row.unit.reference);
      if (before && sameRow(before, row)) return before;
      last.set(row.unit.reference, row);
      return row;
    });
}

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameRow = (a: UnitRow, b: UnitRow): boolean =>
  a.unit === b.unit &&
  a.group === b.group &&
  a.starred === b.starred &&
  sameData(a.state, b.state) &&
  sameData(a.figures, b.figures);

/** Every unit of the pathway, in document order. */
export function unitRows(plan: Plan, pathway: Pathway, evaluation: Evaluation): readonly UnitRow[] {
  const placed = new Map(evaluation.placed.map((unit) => [unit.reference, unit]));
  const starred = new Set(plan.starred);
  return pathway.qualifications.flatMap((qualification) =>
    qualification.units.map((unit): UnitRow => {
      const here = placed.get(unit.reference);
      return {
        unit,
        qualification,
        group: here?.group ?? unit.group,
        state: stateOf(plan, qualification, unit, here),
        starred: starred.has(unit.reference),
        figures: unitFigures(plan, unit),
      };
    }),
  );
}

function stateOf(plan: Plan, qualification: Qualification, unit: Unit, here: PlacedUnit | undefined): RowState {
  const choice = ownEntry(plan.units, unit.reference);
  const mandatory = qualification.rules.some((rule) => rule.kind === 'allOfGroup' && rule.group === unit.group);
  if (choice?.state === 'achieved') return { kind: 'achieved', verified: choice.verified, mandatory };
  if (choice?.state === 'ruledOut')
    return { kind: 'ruledOut', ...(choice.notOffered && { notOffered: choice.notOffered.reason }) };
  if (here && mandatory) return { kind: 'mandatory' };
  if (choice?.state === 'picked') return { kind: 'picked', keep: choice.keep ?? false, counts: here?.counts ?? true };
  return { kind: 'available' };
}

export type UnitFilter = 'all' | 'inPlan' | 'fits';
export type KindFilter = 'any' | 'competence' | 'knowledge' | 'notStated';

export interface UnitView {
  readonly filter: UnitFilter;
  readonly kind: KindFilter;
  readonly search: string;
  /** References of the only units to show, whatever else is asked for; null: no such limit. */
  readonly only: readonly string[] | null;
  /** The group that is in sight where there is room for one at a time; null: the first with something to pick. */
  readonly group: string | null;
}

export const wholeView: UnitView = { filter: 'all', kind: 'any', search: '', only: null, group: null };

/** Fewer units are shown than there are. */
export const isNarrowed = ({ filter, kind, search, only }: UnitView): boolean =>
  filter !== 'all' || kind !== 'any' || search.trim() !== '' || only !== null;

/** Whether a row passes the filters. `found`: references of the units that the search finds; null where nothing is searched for. */
export function passes(row: UnitRow, fits: boolean, view: UnitView, found: ReadonlySet<string> | null): boolean {
  if (view.only && !view.only.includes(row.unit.reference)) return false;
  if (view.filter === 'inPlan' && !inPlan(row)) return false;
  if (view.filter === 'fits' && !fits) return false;
  if (view.kind !== 'any' && (row.unit.kind ?? 'notStated') !== view.kind) return false;
  return found === null || found.has(row.unit.reference);
}
