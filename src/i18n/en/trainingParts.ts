import type { TrainingPart } from '../../plan/describeChange.ts';

/** The parts of a training plan, named alike wherever two plans are compared. */
export const trainingParts: Readonly<Record<TrainingPart, string>> = {
  plannedEnd: 'Planned end',
  certificateApplication: 'Day of the certificate claim',
  employedSince: 'Start in the industry',
  contractedMinutesPerWeek: 'Contracted hours',
  qualificationHours: 'Hours for the qualification',
  breaks: 'Breaks',
  schedule: 'Hours by month',
  diary: 'Diary',
  priorUnits: 'Earlier units',
  priorQualifications: 'Earlier qualifications',
  priorHours: 'Earlier hours',
  essentialSkills: 'Essential Skills',
  errConfirmed: 'Rights and responsibilities confirmed',
};
