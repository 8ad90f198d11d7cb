import type { RecordPart, TrainingPart } from '../../plan/describeChange.ts';
import type { ChangeMessages } from '../sayChange.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { units } = counted;
const { date } = formats;

const trainingParts: Readonly<Record<TrainingPart, string>> = {
  plannedEnd: 'Newidiwyd y dyddiad gorffen arfaethedig',
  certificateApplication: 'Newidiwyd dyddiad y cais am dystysgrif',
  employedSince: 'Newidiwyd faint o amser rydych wedi gweithio yn y diwydiant',
  contractedMinutesPerWeek: 'Newidiwyd eich oriau contract',
  qualificationHours: 'Newidiwyd yr oriau ar gyfer y cymhwyster',
  breaks: 'Newidiwyd y seibiannau',
  schedule: 'Newidiwyd y misoedd',
  diary: 'Newidiwyd y dyddiadur',
  priorUnits: 'Newidiwyd uned flaenorol',
  priorQualifications: 'Newidiwyd cymhwyster blaenorol',
  priorHours: 'Newidiwyd oriau blaenorol',
  essentialSkills: 'Newidiwyd un o’r Sgiliau Hanfodol',
  errConfirmed: 'Newidiwyd y dyddiad y cadarnhawyd eich hawliau',
};

const recordParts: Readonly<Record<RecordPart, string>> = {
  notes: 'Newidiwyd y nodiadau',
  actions: 'Newidiwyd y camau gweithredu',
  confirmations: 'Newidiwyd yr hyn sydd wedi’i gadarnhau',
  agreements: 'Newidiwyd pwy sydd wedi cytuno',
};

/** What the last step did, for the note that offers to undo it. */
export const changes: ChangeMessages = {
  nothing: () => 'Nid oes dim wedi newid',
  unitAdded: () => 'Ychwanegwyd yr uned',
  unitRemoved: () => 'Tynnwyd yr uned',
  unitRuledOut: ({ unit }, titleOf) => `Nodwyd nad yw “${titleOf(unit)}” i chi`,
  unitAllowed: ({ unit }, titleOf) => `Gellir dewis “${titleOf(unit)}” eto`,
  unitKept: ({ unit }, titleOf) => `Bydd “${titleOf(unit)}” yn aros yn y cynllun`,
  unitNotKept: ({ unit }, titleOf) => `Nid oes rhaid i “${titleOf(unit)}” aros yn y cynllun bellach`,
  unitStarred: ({ unit }, titleOf) => `Rhoddwyd seren i “${titleOf(unit)}”`,
  unitNotStarred: ({ unit }, titleOf) => `Tynnwyd y seren oddi ar “${titleOf(unit)}”`,
  unitAchieved: ({ unit, verified }, titleOf) =>
    verified ? `Cadarnhawyd “${titleOf(unit)}”` : `Nodwyd bod “${titleOf(unit)}” wedi’i chyflawni`,
  unitNotAchieved: ({ unit }, titleOf) => `Ni nodir bellach fod “${titleOf(unit)}” wedi’i chyflawni`,
  unitsChanged: ({ added, removed }) => {
    if (added.length + removed.length === 0) return 'Newidiwyd sawl uned';
    if (removed.length === 0) return `Ychwanegwyd ${units(added.length)}`;
    if (added.length === 0) return `Tynnwyd ${units(removed.length)}`;
    return `Ychwanegwyd ${units(added.length)} a thynnwyd ${units(removed.length)}`;
  },
  unitSettled: ({ unit }, titleOf) => `Newidiwyd eich ffigurau ar gyfer “${titleOf(unit)}”`,
  qualificationAchieved: () => 'Newidiwyd cymhwyster sydd gennych',
  qualificationNotAchieved: () => 'Tynnwyd cymhwyster y dywedoch ei fod gennych',
  offeringChosen: () => 'Newidiwyd y corff dyfarnu',
  qualificationChosen: () => 'Newidiwyd pa gymhwyster rydych yn ei wneud',
  startDateSet: ({ startDate }) =>
    startDate === null ? 'Tynnwyd y dyddiad dechrau' : `Y dyddiad dechrau yw ${date(startDate)}`,
  renamed: ({ name }) => (name === '' ? 'Tynnwyd enw’r cynllun' : `Enw’r cynllun yw “${name}”`),
  trainingChanged: ({ part }) => (part === null ? 'Newidiwyd yr oriau hyfforddi' : trainingParts[part]),
  recordChanged: ({ part }) => recordParts[part],
  peopleChanged: () => 'Newidiwyd pwy sy’n ymwneud â’r cynllun',
  optionChanged: () => 'Crëwyd opsiynau o’r cynllun hwn',
  severalChanged: () => 'Newidiwyd sawl peth',
};
