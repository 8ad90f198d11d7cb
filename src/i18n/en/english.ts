import { common } from './common.ts';
import { completion } from './completion.ts';
import { findings } from './findings.ts';
import { unitsScreen } from './units.ts';
import { verdicts } from './verdicts.ts';

/** Everything the planner says, in English. */
export const english = {
  common,
  completion,
  findings,
  unitsScreen,
  verdicts,
};
