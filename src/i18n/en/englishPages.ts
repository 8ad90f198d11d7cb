import { differences } from './differences.ts';
import { changes } from './changes.ts';
import { nextSteps } from './nextSteps.ts';
import { findings } from './findings.ts';
import { completion } from './completion.ts';
import { unitsScreen } from './units.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { cohort } from './cohort.ts';
import { diary } from './diary.ts';
import { frameworks } from './frameworks.ts';
import { documentTexts } from './documentTexts.ts';
import { hoursScreen } from './hours.ts';
import { hoursFindings } from './hoursFindings.ts';
import { paper } from './paper.ts';
import { priorLearning } from './priorLearning.ts';
import { sharing } from './sharing.ts';
import { studio } from './studio.ts';
import { reviewScreen } from './review.ts';

/** What the planner says on the screens that are loaded when they are opened, in English. */
export const englishPages = {
  differences,
  changes,
  nextSteps,
  findings,
  completion,
  unitsScreen,
  about,
  accessibility,
  cohort,
  diary,
  documentTexts,
  frameworks,
  hoursFindings,
  hoursScreen,
  paper,
  priorLearning,
  reviewScreen,
  sharing,
  studio,
};
