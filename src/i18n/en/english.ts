import { about } from './about.ts';
import { app } from './app.ts';
import { changes } from './changes.ts';
import { common } from './common.ts';
import { completion } from './completion.ts';
import { findings } from './findings.ts';
import { start } from './start.ts';
import { nextSteps } from './nextSteps.ts';
import { unitsScreen } from './units.ts';
import { verdicts } from './verdicts.ts';

/** Everything the planner says, in English. */
export const english = {
  about,
  app,
  changes,
  common,
  completion,
  findings,
  start,
  nextSteps,
  unitsScreen,
  verdicts,
};
