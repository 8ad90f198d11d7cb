import type { FirstMessages } from '../words.ts';
import { app } from './app.ts';
import { common } from './common.ts';
import { formats } from './formats.ts';
import { pathwayNames } from './pathwayNames.ts';
import { start } from './start.ts';
import { storage } from './storage.ts';
import { verdicts } from './verdicts.ts';

/** What the planner says from the first screen on, in Welsh. */
export const welsh: FirstMessages = {
  app,
  common,
  formats,
  pathwayNames,
  start,
  storage,
  verdicts,
};
