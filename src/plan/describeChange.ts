import { ownEntry } from './ownEntry.ts';
import { sameValue } from './planFields.ts';
import { emptyTraining, type TrainingPlan } from './hoursSchema.ts';
import { emptyRecord, recordOf } from './planRecord.ts';
import type { Plan, PlanRecord, UnitChoice } from './planSchema.ts';

/** One part of the training plan: its breaks, its diary. */
export type TrainingPart = keyof TrainingPlan;

/** One part of the record: its notes, its agreements. Their history changes with them. */
export type RecordPart = Exclude<keyof PlanRecord, 'history' | 'agreedStates'>;

/** What one step changed, for words such as "Undo: took out …". References and ids only. */
export type PlanDifference =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unitAdded' | 'unitRemoved' | 'unitRuledOut' | 'unitAllowed'; readonly unit: string }
  | { readonly kind: 'unitKept' | 'unitNotKept' | 'unitStarred' | 'unitNotStarred'; readonly unit: string }
  | { readonly kind: 'unitAchieved'; readonly unit: string; readonly verified: boolean }
  | { readonly kind: 'unitNotAchieved'; readonly unit: string }
  | { readonly kind: 'unitsChanged'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'unitSettled'; readonly unit: string }
  | { readonly kind: 'qualificationAchieved' | 'qualificationNotAchieved'; readonly qualification: string }
  | { readonly kind: 'offeringChosen'; readonly qualification: string }
  | { readonly kind: 'qualificationChosen' }
  | { readonly kind: 'startDateSet'; readonly startDate: string | null }
  | { readonly kind: 'renamed'; readonly name: string }
  /** `part`: what of the training plan changed; null where it is more than one part. */
  | { readonly kind: 'trainingChanged'; readonly part: TrainingPart | null }
  | { readonly kind: 'recordChanged'; readonly part: RecordPart }
  | { readonly kind: 'peopleChanged' }
  | { readonly kind: 'optionChanged' }
  | { readonly kind: 'severalChanged' };

function changedKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  if (before === after) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !sameValue(ownEntry(before, key), ownEntry(after, key))).toSorted();
}

const isIn = (choice: UnitChoice | undefined): boolean => choice?.state === 'picked' || choice?.state === 'achieved';

function unitDifference(unit: string, before: UnitChoice | undefined, after: UnitChoice | undefined): PlanDifference {
  if (after?.state === 'ruledOut') return { kind: 'unitRuledOut', unit };
  if (after?.state === 'achieved') return { kind: 'unitAchieved', unit, verified: after.verified };
  if (after?.state === 'picked')
    return before?.state === 'picked'
      ? { kind: after.keep ? 'unitKept' : 'unitNotKept', unit }
      : { kind: 'unitAdded', unit };
  if (before?.state === 'ruledOut') return { kind: 'unitAllowed', unit };
  return { kind: before?.state === 'achieved' ? 'unitNotAchieved' : 'unitRemoved', unit };
}

function unitsDifference(before: Plan, after: Plan): PlanDifference | null {
  const units = changedKeys(before.units, after.units);
  const [first] = units;
  if (first === undefined) return null;
  const was = (unit: string) => ownEntry(before.units, unit);
  const is = (unit: string) => ownEntry(after.units, unit);
  if (units.length === 1) return unitDifference(first, was(first), is(first));
  return {
    kind: 'unitsChanged',
    added: units.filter((unit) => !isIn(was(unit)) && isIn(is(unit))),
    removed: units.filter((unit) => isIn(was(unit)) && !isIn(is(unit))),
  };
}

function starDifference(before: Plan, after: Plan): PlanDifference | null {
  const added = after.starred.filter((unit) => !before.starred.includes(unit));
  const removed = before.starred.filter((unit) => !after.starred.includes(unit));
  const [unit, more] = [...added, ...removed];
  if (unit === undefined) return null;
  if (more !== undefined) return { kind: 'severalChanged' };
  return { kind: added.length > 0 ? 'unitStarred' : 'unitNotStarred', unit };
}

const achievedById = ({ achievedQualifications }: Plan) =>
  Object.fromEntries(achievedQualifications.map((achieved) => [achieved.qualification, achieved]));

function achievedDifference(before: Plan, after: Plan): PlanDifference | null {
  const was = achievedById(before);
  const is = achievedById(after);
  return single(changedKeys(was, is), (qualification) => ({
    kind: Object.hasOwn(is, qualification) ? 'qualificationAchieved' : 'qualificationNotAchieved',
    qualification,
  }));
}

function single(keys: readonly string[], describe: (key: string) => PlanDifference): PlanDifference | null {
  const [first, second] = keys;
  if (first === undefined) return null;
  return second === undefined ? describe(first) : { kind: 'severalChanged' };
}

const trainingParts = Object.keys(emptyTraining) as TrainingPart[];

function trainingDifference(before: Plan, after: Plan): PlanDifference | null {
  if (sameValue(before.training, after.training)) return null;
  const [was, is] = [before.training ?? emptyTraining, after.training ?? emptyTraining];
  const changed = trainingParts.filter((part) => !sameValue(was[part], is[part]));
  return { kind: 'trainingChanged', part: changed.length === 1 ? (changed[0] ?? null) : null };
}

const { history: _history, agreedStates: _agreedStates, ...parts } = emptyRecord;
const recordParts = Object.keys(parts) as RecordPart[];

function recordDifference(before: Plan, after: Plan): PlanDifference | null {
  const [was, is] = [recordOf(before), recordOf(after)];
  const [part, more] = recordParts.filter((name) => !sameValue(was[name], is[name]));
  if (part === undefined) return null;
  return more === undefined ? { kind: 'recordChanged', part } : { kind: 'severalChanged' };
}

/** Whether one qualification of several was taken, or no longer is: see `takeQualification`. */
const isQualificationChosen = (before: Plan, after: Plan): boolean =>
  changedKeys(before.offerings, after.offerings).some(
    (id) => (ownEntry(before.offerings, id) ?? '') === '' && (ownEntry(after.offerings, id) ?? '') === '',
  );

/** What was said of the choice of units. A qualification that is taken in place of another takes out what was said of the units of that one. */
const choiceDifferences = (before: Plan, after: Plan): readonly (PlanDifference | null)[] =>
  isQualificationChosen(before, after)
    ? [{ kind: 'qualificationChosen' }]
    : [
        unitsDifference(before, after),
        starDifference(before, after),
        single(changedKeys(before.settled, after.settled), (unit) => ({ kind: 'unitSettled', unit })),
        single(changedKeys(before.offerings, after.offerings), (qualification) => ({
          kind: 'offeringChosen',
          qualification,
        })),
      ];

/** What differs between two states of one plan. Instants do not count. Where more than one kind of thing changed: `severalChanged`. */
export function describeChange(before: Plan, after: Plan): PlanDifference {
  const differences = [
    ...choiceDifferences(before, after),
    achievedDifference(before, after),
    before.startDate === after.startDate ? null : { kind: 'startDateSet' as const, startDate: after.startDate },
    before.name === after.name ? null : { kind: 'renamed' as const, name: after.name },
    trainingDifference(before, after),
    sameValue(before.people, after.people) ? null : { kind: 'peopleChanged' as const },
    before.pathway === after.pathway ? null : { kind: 'severalChanged' as const },
    sameValue(before.option, after.option) ? null : { kind: 'optionChanged' as const },
  ].filter((difference) => difference !== null);
  const said = recordDifference(before, after);
  // To confirm a unit achieved earlier notes who did, too: the unit is what it was about.
  if (said && !(said.kind === 'recordChanged' && said.part === 'confirmations' && differences.length === 1))
    differences.push(said);
  const [first, second] = differences;
  if (first === undefined) return { kind: 'nothing' };
  return second === undefined ? first : { kind: 'severalChanged' };
}
