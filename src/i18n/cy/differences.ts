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
  notes: 'Nodiadau',
  actions: 'Camau gweithredu',
  confirmations: 'Beth sydd wedi’i gadarnhau',
  agreements: 'Pwy sydd wedi cytuno',
};

const peopleNames: Readonly<Record<string, string>> = {
  people: 'Pobl',
  employer: 'Cyflogwr',
  tutor: 'Tiwtor',
  centre: 'Canolfan',
  learnerNumber: 'Rhif y dysgwr',
};

const partNames: Readonly<Record<string, string>> = {
  ...peopleNames,
  ...trainingParts,
  ...recordParts,
  training: 'Oriau hyfforddi',
  record: 'Nodiadau a chytundebau',
  history: 'Yr hyn y cytunwyd arno o’r blaen',
  agreedStates: 'Yr hyn y cytunwyd arno o’r blaen',
  option: 'Opsiwn o’r cynllun',
};

/** A unit (uned) is feminine. */
function unitState(choice: UnitChoice | null): string {
  if (choice === null) return 'heb ei dewis';
  if (choice.state === 'picked') return choice.keep ? 'yn y cynllun, i’w chadw' : 'yn y cynllun';
  if (choice.state === 'ruledOut') return 'ddim i chi';
  return choice.verified ? 'wedi’i chyflawni eisoes, wedi’i chadarnhau' : 'wedi’i chyflawni eisoes';
}

const partValues: PartValueWords = {
  date,
  minutes: hourWords.exact,
  job: { off: 'i ffwrdd o’r gwaith', on: 'yn y gwaith' },
  span: (from, to) => `${date(from)} i ${date(to)}`,
  due: (day) => `erbyn ${date(day)}`,
  done: (day) => `gwnaed ar ${date(day)}`,
};

/** Days and names are said as such; of whole parts only whether there is one, and that they differ. */
function partValue(part: string, value: unknown, other: unknown, side: string): string {
  if (value === null || value === '') return 'dim byd';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  if (typeof value === 'string' && value.length > 0 && part in peopleNames) return value;
  return other === null ? 'yn y cynllun' : side;
}

/** In what two states of one plan differ, and what each says. */
export const differences: DifferenceMessages = {
  name: ({ mine, theirs }) => ({ what: 'Enw', mine: mine || 'dim enw', theirs: theirs || 'dim enw' }),
  pathway: ({ mine, theirs }, { pathway }) => ({
    what: 'Llwybr',
    mine: pathway(mine ?? ''),
    theirs: pathway(theirs ?? ''),
  }),
  startDate: ({ mine, theirs }) => ({
    what: 'Dyddiad dechrau',
    mine: mine === null ? 'ddim yn hysbys' : date(mine),
    theirs: theirs === null ? 'ddim yn hysbys' : date(theirs),
  }),
  framework: ({ mine, theirs }) => ({
    what: 'Fersiwn y fframwaith',
    mine: mine?.version ?? 'dim',
    theirs: theirs?.version ?? 'dim',
  }),
  offering: ({ qualification, mine, theirs }, titles) => ({
    what: `Corff dyfarnu: ${titles.qualification(qualification)}`,
    mine: mine ?? 'heb ei ddewis',
    theirs: theirs ?? 'heb ei ddewis',
  }),
  unit: ({ unit, mine, theirs }, titles) => ({
    what: titles.unit(unit),
    mine: unitState(mine),
    theirs: unitState(theirs),
  }),
  star: ({ unit, mine, theirs }, titles) => ({
    what: `Seren: ${titles.unit(unit)}`,
    mine: mine ? 'gyda seren' : 'heb seren',
    theirs: theirs ? 'gyda seren' : 'heb seren',
  }),
  settled: ({ unit, fact, mine, theirs }, titles) => ({
    what: `${fact === 'level' ? 'Lefel' : 'Oriau dan arweiniad'}: ${titles.unit(unit)}`,
    mine: mine === null ? 'ddim yn hysbys' : `${mine.value} (${mine.from})`,
    theirs: theirs === null ? 'ddim yn hysbys' : `${theirs.value} (${theirs.from})`,
  }),
  achievedQualification: ({ qualification, mine, theirs }, titles) => ({
    what: `Cymhwyster blaenorol: ${titles.qualification(qualification)}`,
    mine: mine === null ? 'heb ei ennill' : 'wedi’i ennill',
    theirs: theirs === null ? 'heb ei ennill' : 'wedi’i ennill',
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
      mine: say(mine, theirs, 'yr hyn sydd yma nawr'),
      theirs: say(theirs, mine, 'yr hyn a anfonwyd'),
    };
  },
};
