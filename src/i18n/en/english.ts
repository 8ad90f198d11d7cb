import { common } from './common.ts';

/** Everything the planner says, in English. */
export const english = {
  common,
};
