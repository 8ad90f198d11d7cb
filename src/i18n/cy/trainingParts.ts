import type { TrainingPart } from '../../plan/describeChange.ts';

/** The parts of a training plan, named alike wherever two plans are compared. */
export const trainingParts: Readonly<Record<TrainingPart, string>> = {
  plannedEnd: 'Dyddiad gorffen arfaethedig',
  certificateApplication: 'Dyddiad y cais am dystysgrif',
  employedSince: 'Dechrau yn y diwydiant',
  contractedMinutesPerWeek: 'Oriau contract',
  qualificationHours: 'Oriau ar gyfer y cymhwyster',
  breaks: 'Seibiannau',
  schedule: 'Oriau fesul mis',
  diary: 'Dyddiadur',
  priorUnits: 'Unedau blaenorol',
  priorQualifications: 'Cymwysterau blaenorol',
  priorHours: 'Oriau blaenorol',
  essentialSkills: 'Sgiliau Hanfodol',
  errConfirmed: 'Dyddiad cadarnhau hawliau a chyfrifoldebau',
};
