import type { FoundUnit } from '../../../catalogue/findUnit.ts';
import type { Pathway, Qualification, Unit } from '../../../catalogue/schema.ts';
import { countsIn, unitsOfGroup } from '../../../catalogue/unitGroups.ts';
import { unitsInSeveral } from '../../../catalogue/unitsInSeveral.ts';
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

/** One unit as the list shows it, in one of the qualifications that list it. What picking it would do changes at every tap and is kept apart: see `RowOutlook`. */
export interface UnitRow {
  readonly unit: Unit;
  readonly qualification: Qualification;
  /** Others in which it counts too. */
  readonly also: readonly Qualification[];
  /** It stands above already, in another qualification. */
  readonly again: boolean;
  /** Group it counts in, or would be listed under. */
  readonly group: string;
  /** The group all of which everybody takes, where it is part of one. */
  readonly set: string | null;
  readonly state: RowState;
  readonly starred: boolean;
  readonly figures: UnitFigures;
}

/** Tells rows apart, as an `id` on the page too. */
export const rowKey = ({ unit, qualification }: Pick<UnitRow, 'unit' | 'qualification'>): string =>
  encodeURIComponent(`${qualification.id} ${unit.reference}`);

export const inPlan = ({ state }: UnitRow): boolean => state.kind !== 'available' && state.kind !== 'ruledOut';

/** So many units: one that several qualifications list has several rows, and is one. */
export const countUnits = (rows: readonly UnitRow[]): number => new Set(rows.map(({ unit }) => unit.reference)).size;

type MakeRows = (plan: Plan, pathway: Pathway, evaluation: Evaluation) => readonly UnitRow[];

/**
 * Makes the rows of every unit of a pathway, in document order. A row that says the same as last time is the same
 * object, so that only rows that changed are drawn anew.
 */
export function steadyRows(): MakeRows {
  const last = new Map<string, UnitRow>();
  return (plan, pathway, evaluation) =>
    unitRows(plan, pathway, evaluation).map((row) => {
      const key = rowKey(row);
      const before = last.get(key);
      if (before && sameRow(before, row)) return before;
      last.set(key, row);
      return row;
    });
}

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameRow = (a: UnitRow, b: UnitRow): boolean =>
  a.unit === b.unit &&
  a.also.length === b.also.length &&
  a.group === b.group &&
  a.starred === b.starred &&
  sameData(a.state, b.state) &&
  sameData(a.figures, b.figures);

/** Every unit of the pathway, in each qualification that lists it, in document order. */
export function unitRows(plan: Plan, pathway: Pathway, evaluation: Evaluation): readonly UnitRow[] {
  const placed = new Map(
    evaluation.placed
      .flatMap((unit) => [unit, ...unit.also])
      .map((unit) => [`${unit.qualification} ${unit.reference}`, unit] as const),
  );
  const starred = new Set(plan.starred);
  const sets = setsOf(pathway);
  const several = unitsInSeveral(pathway);
  return pathway.qualifications.flatMap((qualification) =>
    qualification.units.map((unit): UnitRow => {
      const { reference } = unit;
      const here = placed.get(`${qualification.id} ${reference}`);
      const places = several.get(reference);
      const set = sets.get(reference) ?? null;
      return {
        unit,
        qualification,
        also: places ? othersOf(places, qualification) : nowhere,
        again: places !== undefined && places[0]?.qualification !== qualification,
        group: here?.group ?? unit.group,
        set,
        state: stateOf(plan, unit, here, set !== null),
        starred: starred.has(reference),
        figures: unitFigures(plan, unit),
      };
    }),
  );
}

const nowhere: readonly Qualification[] = [];

const othersOf = (places: readonly FoundUnit[], here: Qualification): readonly Qualification[] =>
  places
    .filter(({ unit, qualification }) => qualification !== here && countsIn(qualification, unit.group).whole)
    .map(({ qualification }) => qualification);

/** By reference, the group all of which everybody takes. */
const setsOf = ({ qualifications }: Pathway): ReadonlyMap<string, string> =>
  new Map(
    qualifications.flatMap((qualification) =>
      qualification.rules.flatMap((rule) =>
        rule.kind === 'allOfGroup'
          ? unitsOfGroup(qualification, rule.group).map(({ reference }) => [reference, rule.group] as const)
          : [],
      ),
    ),
  );

function stateOf(plan: Plan, unit: Unit, here: PlacedUnit | undefined, mandatory: boolean): RowState {
  const choice = ownEntry(plan.units, unit.reference);
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
