import { app } from './app.ts';
import { common } from './common.ts';
import { formats } from './formats.ts';
import { pathwayNames } from './pathwayNames.ts';
import { start } from './start.ts';
import { storage } from './storage.ts';
import { verdicts } from './verdicts.ts';

/** What the planner says from the first screen on, in English. */
export const english = {
  app,
  common,
  formats,
  pathwayNames,
  start,
  storage,
  verdicts,
};
