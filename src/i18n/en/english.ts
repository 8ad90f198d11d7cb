import { about } from './about.ts';
import { app } from './app.ts';
import { changes } from './changes.ts';
import { cohort } from './cohort.ts';
import { common } from './common.ts';
import { completion } from './completion.ts';
import { differences } from './differences.ts';
import { diary } from './diary.ts';
import { findings } from './findings.ts';
import { frameworks } from './frameworks.ts';
import { hoursScreen } from './hours.ts';
import { hoursFindings } from './hoursFindings.ts';
import { start } from './start.ts';
import { nextSteps } from './nextSteps.ts';
import { paper } from './paper.ts';
import { priorLearning } from './priorLearning.ts';
import { reviewScreen } from './review.ts';
import { sharing } from './sharing.ts';
import { storage } from './storage.ts';
import { unitsScreen } from './units.ts';
import { verdicts } from './verdicts.ts';

/** Everything the planner says, in English. */
export const english = {
  about,
  app,
  changes,
  cohort,
  common,
  completion,
  diary,
  differences,
  findings,
  frameworks,
  hoursFindings,
  hoursScreen,
  start,
  nextSteps,
  paper,
  priorLearning,
  reviewScreen,
  sharing,
  storage,
  unitsScreen,
  verdicts,
};
