import type { HoursState } from '../hours/hoursStanding.ts';
import type { StatusTone } from '../ui/StatusChip.tsx';

/** How it looks where the hours stand. Only what is recorded and checked is good. */
export const hoursTones: Readonly<Record<HoursState, StatusTone>> = {
  noDates: 'todo',
  beforeStart: 'neutral',
  notStated: 'unknown',
  inTime: 'neutral',
  behind: 'todo',
  quiet: 'bad',
  pastEnd: 'bad',
  recorded: 'unknown',
  done: 'good',
};
