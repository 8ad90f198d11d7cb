import type { RecordPart, TrainingPart } from '../../plan/describeChange.ts';
import type { UnitChoice } from '../../plan/planSchema.ts';
import type { DifferenceMessages } from '../sayDifference.ts';
import { formats } from './formats.ts';

const { date } = formats;

const trainingParts: Readonly<Record<TrainingPart, string>> = {
  plannedEnd: 'Planned end',
  certificateApplication: 'Day of the certificate claim',
  employedSince: 'In the industry since',
  contractedMinutesPerWeek: 'Contracted hours',
  qualificationHours: 'Which hours are planned to',
  breaks: 'Breaks',
  schedule: 'Months',
  diary: 'Diary',
  priorUnits: 'Earlier units',
  priorQualifications: 'Earlier qualifications',
  priorHours: 'Earlier hours',
  essentialSkills: 'Essential Skills',
  errConfirmed: 'Rights and responsibilities confirmed',
};

const recordParts: Readonly<Record<RecordPart, string>> = {
  notes: 'Notes',
  actions: 'Agreed actions',
  confirmations: 'What is confirmed',
  agreements: 'Who agreed',
};

const partNames: Readonly<Record<string, string>> = {
  ...trainingParts,
  ...recordParts,
  training: 'Training hours',
  record: 'Notes and agreements',
  option: 'Option of a plan',
};

function unitState(choice: UnitChoice | null): string {
  if (choice === null) return 'not chosen';
  if (choice.state === 'picked') return choice.keep ? 'in the plan, kept' : 'in the plan';
  if (choice.state === 'ruledOut') return 'not for you';
  return choice.verified ? 'achieved, confirmed' : 'achieved';
}

/** Days are said as such; of whole parts only whether there is one, and that they differ. */
function partValue(value: unknown, other: unknown, side: string): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  return other === null ? 'there' : side;
}

/** In what two states of one plan differ, and what each says. */
export const differences: DifferenceMessages = {
  name: ({ mine, theirs }) => ({ what: 'Name', mine: mine || 'no name', theirs: theirs || 'no name' }),
  pathway: ({ mine, theirs }, { pathway }) => ({
    what: 'Pathway',
    mine: pathway(mine ?? ''),
    theirs: pathway(theirs ?? ''),
  }),
  startDate: ({ mine, theirs }) => ({
    what: 'First day',
    mine: mine === null ? 'not known' : date(mine),
    theirs: theirs === null ? 'not known' : date(theirs),
  }),
  framework: ({ mine, theirs }) => ({
    what: 'Version of the framework',
    mine: mine?.version ?? 'none',
    theirs: theirs?.version ?? 'none',
  }),
  offering: ({ qualification, mine, theirs }, titles) => ({
    what: `Awarding organisation: ${titles.qualification(qualification)}`,
    mine: mine ?? 'not chosen',
    theirs: theirs ?? 'not chosen',
  }),
  unit: ({ unit, mine, theirs }, titles) => ({
    what: titles.unit(unit),
    mine: unitState(mine),
    theirs: unitState(theirs),
  }),
  star: ({ unit, mine, theirs }, titles) => ({
    what: `Star: ${titles.unit(unit)}`,
    mine: mine ? 'starred' : 'no star',
    theirs: theirs ? 'starred' : 'no star',
  }),
  settled: ({ unit, fact, mine, theirs }, titles) => ({
    what: `${fact === 'level' ? 'Level' : 'Guided hours'}: ${titles.unit(unit)}`,
    mine: mine === null ? 'not known' : `${mine.value} (${mine.from})`,
    theirs: theirs === null ? 'not known' : `${theirs.value} (${theirs.from})`,
  }),
  achievedQualification: ({ qualification, mine, theirs }, titles) => ({
    what: `Already achieved: ${titles.qualification(qualification)}`,
    mine: mine === null ? 'no' : 'yes',
    theirs: theirs === null ? 'no' : 'yes',
  }),
  part: ({ part, mine, theirs }) => {
    const name = part.at(-1) ?? '';
    return {
      what: partNames[name] ?? partNames[part[0] ?? ''] ?? name,
      mine: partValue(mine, theirs, 'as it is here'),
      theirs: partValue(theirs, mine, 'as it was sent'),
    };
  },
};
