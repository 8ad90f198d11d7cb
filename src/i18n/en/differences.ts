import type { RecordPart } from '../../plan/describeChange.ts';
import type { UnitChoice } from '../../plan/planSchema.ts';
import type { DifferenceMessages } from '../sayDifference.ts';
import { formats } from './formats.ts';
import { sayPartValue, type PartValueWords } from '../sayPartValue.ts';
import { hourWords } from './hourWords.ts';
import { trainingParts } from './trainingParts.ts';
import { ownEntry } from '../../plan/ownEntry.ts';

const { date } = formats;

const recordParts: Readonly<Record<RecordPart, string>> = {
  notes: 'Notes',
  actions: 'Agreed actions',
  confirmations: 'What is confirmed',
  agreements: 'Who agreed',
};

const peopleNames: Readonly<Record<string, string>> = {
  people: 'People',
  employer: 'Employer',
  tutor: 'Tutor',
  centre: 'Centre',
  learnerNumber: 'Learner’s number',
};

const partNames: Readonly<Record<string, string>> = {
  ...peopleNames,
  ...trainingParts,
  ...recordParts,
  training: 'Training hours',
  record: 'Notes and agreements',
  history: 'What was agreed before',
  agreedStates: 'What was agreed before',
  option: 'Option of the plan',
};

function unitState(choice: UnitChoice | null): string {
  if (choice === null) return 'not chosen';
  if (choice.state === 'picked') return choice.keep ? 'in the plan, kept' : 'in the plan';
  if (choice.state === 'ruledOut') return 'not for you';
  return choice.verified ? 'achieved before, confirmed' : 'achieved before';
}

const partValues: PartValueWords = {
  date,
  minutes: hourWords.exact,
  job: { off: 'off the job', on: 'on the job' },
  span: (from, to) => `${date(from)} to ${date(to)}`,
  due: (day) => `by ${date(day)}`,
  done: (day) => `done on ${date(day)}`,
};

/** Days and names are said as such; of whole parts only whether there is one, and that they differ. */
function partValue(part: string, value: unknown, other: unknown, side: string): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  if (typeof value === 'string' && value.length > 0 && part in peopleNames) return value;
  return other === null ? 'in the plan' : side;
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
    what: 'Start date',
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
    what: `Earlier qualification: ${titles.qualification(qualification)}`,
    mine: mine === null ? 'not achieved' : 'achieved',
    theirs: theirs === null ? 'not achieved' : 'achieved',
  }),
  part: ({ part, entry, mine, theirs }) => {
    const name = part.at(-1) ?? '';
    const heading = ownEntry(partNames, name) ?? ownEntry(partNames, part[0] ?? '') ?? name;
    const about = entry === null ? '' : sayPartValue(partValues, name, mine ?? theirs)?.name;
    const say = (value: unknown, other: unknown, side: string) =>
      (entry === null && typeof value !== 'number' ? null : sayPartValue(partValues, name, value)?.value) ??
      partValue(name, value, other, side);
    return {
      what: about ? `${heading}, ${about}` : heading,
      mine: say(mine, theirs, 'as it is now'),
      theirs: say(theirs, mine, 'as it was sent'),
    };
  },
};
