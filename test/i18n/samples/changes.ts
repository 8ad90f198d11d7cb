import type { changes as messages } from '../../../src/i18n/en/changes.ts';
import type { ChangeOf } from '../../../src/i18n/sayChange.ts';
import type { PlanDifference, RecordPart, TrainingPart } from '../../../src/plan/describeChange.ts';
import type { SamplesOf } from '../samplesOf.ts';

const unit = 'L/506/2133';
const titleOf = () => 'Promote additional products and/or services to customers';

/** Each change with what its message takes beside it. */
const each = <Kind extends PlanDifference['kind']>(first: ChangeOf<Kind>, ...others: readonly ChangeOf<Kind>[]) => {
  const said: [[ChangeOf<Kind>, typeof titleOf], ...[ChangeOf<Kind>, typeof titleOf][]] = [
    [first, titleOf],
    ...others.map((change): [ChangeOf<Kind>, typeof titleOf] => [change, titleOf]),
  ];
  return said;
};

const qualification = 'customer-service-diploma-2';

const several = (added: number, removed: number): ChangeOf<'unitsChanged'> => ({
  kind: 'unitsChanged',
  added: Array.from({ length: added }, () => unit),
  removed: Array.from({ length: removed }, () => unit),
});
const training = (part: TrainingPart | null): ChangeOf<'trainingChanged'> => ({ kind: 'trainingChanged', part });
const record = (part: RecordPart): ChangeOf<'recordChanged'> => ({ kind: 'recordChanged', part });

export const changes: SamplesOf<typeof messages> = {
  nothing: each<'nothing'>({ kind: 'nothing' }),
  unitAdded: each<'unitAdded'>({ kind: 'unitAdded', unit }),
  unitRemoved: each<'unitRemoved'>({ kind: 'unitRemoved', unit }),
  unitRuledOut: each<'unitRuledOut'>({ kind: 'unitRuledOut', unit }),
  unitAllowed: each<'unitAllowed'>({ kind: 'unitAllowed', unit }),
  unitKept: each<'unitKept'>({ kind: 'unitKept', unit }),
  unitNotKept: each<'unitNotKept'>({ kind: 'unitNotKept', unit }),
  unitStarred: each<'unitStarred'>({ kind: 'unitStarred', unit }),
  unitNotStarred: each<'unitNotStarred'>({ kind: 'unitNotStarred', unit }),
  unitAchieved: each<'unitAchieved'>(
    { kind: 'unitAchieved', unit, verified: false },
    { kind: 'unitAchieved', unit, verified: true },
  ),
  unitNotAchieved: each<'unitNotAchieved'>({ kind: 'unitNotAchieved', unit }),
  unitsChanged: each<'unitsChanged'>(
    several(0, 0),
    several(1, 0),
    several(3, 0),
    several(0, 1),
    several(0, 2),
    several(1, 1),
    several(2, 3),
    several(6, 2),
  ),
  unitSettled: each<'unitSettled'>({ kind: 'unitSettled', unit }),
  qualificationAchieved: each<'qualificationAchieved'>({ kind: 'qualificationAchieved', qualification }),
  qualificationNotAchieved: each<'qualificationNotAchieved'>({ kind: 'qualificationNotAchieved', qualification }),
  offeringChosen: each<'offeringChosen'>({ kind: 'offeringChosen', qualification }),
  qualificationChosen: each<'qualificationChosen'>({ kind: 'qualificationChosen' }),
  startDateSet: each<'startDateSet'>(
    { kind: 'startDateSet', startDate: '2026-11-23' },
    { kind: 'startDateSet', startDate: null },
  ),
  renamed: each<'renamed'>({ kind: 'renamed', name: 'Level 2, first draft' }, { kind: 'renamed', name: '' }),
  trainingChanged: each<'trainingChanged'>(
    training(null),
    training('plannedEnd'),
    training('certificateApplication'),
    training('employedSince'),
    training('contractedMinutesPerWeek'),
    training('qualificationHours'),
    training('breaks'),
    training('schedule'),
    training('diary'),
    training('priorUnits'),
    training('priorQualifications'),
    training('priorHours'),
    training('essentialSkills'),
    training('errConfirmed'),
  ),
  recordChanged: each<'recordChanged'>(
    record('notes'),
    record('actions'),
    record('confirmations'),
    record('agreements'),
  ),
  peopleChanged: each<'peopleChanged'>({ kind: 'peopleChanged' }),
  optionChanged: each<'optionChanged'>({ kind: 'optionChanged' }),
  severalChanged: each<'severalChanged'>({ kind: 'severalChanged' }),
};
