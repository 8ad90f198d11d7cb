import type { JobMinutes } from '../plan/hoursSchema.ts';
import type { HoursVerdict } from './hoursVerdict.ts';

/**
 * Planned or recorded minutes that count, recognised ones included: no more of a part than it needs, so that what is too
 * much in one part never hides what is missing in another.
 */
export function countedMinutes({ lines, total }: HoursVerdict, of: 'planned' | 'recorded'): JobMinutes {
  const parts = lines.length > 0 ? lines : [total];
  const sum = (job: 'offMinutes' | 'onMinutes') =>
    parts.reduce((all, line) => all + Math.min(line.needed[job], line.recognised[job] + line[of][job]), 0);
  return { offMinutes: sum('offMinutes'), onMinutes: sum('onMinutes') };
}
