import type { RecordPart, TrainingPart } from '../../plan/describeChange.ts';
import type { ChangeMessages } from '../sayChange.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { plural, units } = counted;
const { date } = formats;

const trainingParts: Readonly<Record<TrainingPart, string>> = {
  plannedEnd: 'Changed the planned end',
  certificateApplication: 'Changed the day of the certificate claim',
  employedSince: 'Changed how long you have worked in the industry',
  contractedMinutesPerWeek: 'Changed your contracted hours',
  qualificationHours: 'Changed the hours for the qualification',
  breaks: 'Changed the breaks',
  schedule: 'Changed the months',
  diary: 'Changed the diary',
  priorUnits: 'Changed an earlier unit',
  priorQualifications: 'Changed an earlier qualification',
  priorHours: 'Changed earlier hours',
  essentialSkills: 'Changed an Essential Skill',
  errConfirmed: 'Changed the day your rights were confirmed',
};

const recordParts: Readonly<Record<RecordPart, string>> = {
  notes: 'Changed the notes',
  actions: 'Changed the agreed actions',
  confirmations: 'Changed what is confirmed',
  agreements: 'Changed who agreed',
};

/** What the last step did, for the note that offers to undo it. */
export const changes: ChangeMessages = {
  nothing: () => 'Nothing changed',
  unitAdded: () => 'Unit added',
  unitRemoved: () => 'Unit taken out',
  unitRuledOut: ({ unit }, titleOf) => `Marked “${titleOf(unit)}” as not for you`,
  unitAllowed: ({ unit }, titleOf) => `“${titleOf(unit)}” may be picked again`,
  unitKept: ({ unit }, titleOf) => `Keeping “${titleOf(unit)}”`,
  unitNotKept: ({ unit }, titleOf) => `No longer keeping “${titleOf(unit)}”`,
  unitStarred: ({ unit }, titleOf) => `Starred “${titleOf(unit)}”`,
  unitNotStarred: ({ unit }, titleOf) => `Took the star from “${titleOf(unit)}”`,
  unitAchieved: ({ unit, verified }, titleOf) =>
    verified ? `“${titleOf(unit)}” is confirmed` : `Marked “${titleOf(unit)}” as achieved`,
  unitNotAchieved: ({ unit }, titleOf) => `“${titleOf(unit)}” is no longer marked as achieved`,
  unitsChanged: ({ added, removed }) => {
    if (added.length + removed.length === 0) return 'Changed several units';
    if (removed.length === 0) return plural(added.length, { one: 'Added # unit', other: 'Added # units' });
    if (added.length === 0) return plural(removed.length, { one: 'Took out # unit', other: 'Took out # units' });
    return `Added ${units(added.length)} and took out ${units(removed.length)}`;
  },
  unitSettled: ({ unit }, titleOf) => `Changed your figures for “${titleOf(unit)}”`,
  qualificationAchieved: () => 'Changed a qualification you have',
  qualificationNotAchieved: () => 'Took out a qualification you said you have',
  offeringChosen: () => 'Changed the awarding organisation',
  qualificationChosen: () => 'Changed which qualification you take',
  startDateSet: ({ startDate }) =>
    startDate === null ? 'Took out the start date' : `Start date is ${date(startDate)}`,
  renamed: ({ name }) => (name === '' ? 'Took out the plan’s name' : `Plan is called “${name}”`),
  trainingChanged: ({ part }) => (part === null ? 'Changed the training hours' : trainingParts[part]),
  recordChanged: ({ part }) => recordParts[part],
  peopleChanged: () => 'Changed who has to do with the plan',
  optionChanged: () => 'Made options of this plan',
  severalChanged: () => 'Changed several things',
};
