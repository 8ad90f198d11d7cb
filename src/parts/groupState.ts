import type { GroupTotal } from '../rules/evaluation.ts';
import type { Words } from '../i18n/words.ts';
import type { StatusTone } from '../ui/StatusChip.tsx';
import { shortOf } from './traySegments.ts';

export interface GroupState {
  readonly tone: StatusTone;
  readonly label: string;
}

/** Where a group stands against its limits in credits; null where it has none. */
export function groupState(total: GroupTotal, words: Words): GroupState | null {
  const { groupState: labels } = words.unitsScreen;
  const { selected, minimum, maximum, all } = total;
  const short = shortOf(total);
  if (maximum !== null && selected > maximum) return { tone: 'bad', label: labels.over(selected - maximum) };
  if (short > 0) return { tone: 'todo', label: labels.toGo(short) };
  if (all) return { tone: 'good', label: labels.allIn };
  if (maximum !== null && selected === maximum) return { tone: 'full', label: labels.full };
  if (minimum !== null) return { tone: 'good', label: labels.met };
  return maximum === null ? null : { tone: 'good', label: labels.within };
}

/** "at least 16 credits": what the rules say of a group. */
export function groupNote({ all, minimum, maximum }: GroupTotal, unitCount: number, words: Words): string {
  const { groupNote: notes } = words.unitsScreen;
  if (all) return notes.all(unitCount);
  if (minimum !== null && maximum !== null) return notes.between(minimum, maximum);
  if (minimum !== null) return notes.minimum(minimum);
  return maximum === null ? notes.free : notes.maximum(maximum);
}

/** "of at least 16": the limit a group's figure is read against; null where it has none. */
export function groupLimit({ all, minimum, maximum }: GroupTotal, words: Words): string | null {
  const { groupFigureLong: limits } = words.unitsScreen;
  if (minimum !== null && all) return limits.of(minimum);
  if (minimum !== null && maximum !== null) return limits.between(minimum, maximum);
  if (minimum !== null) return limits.atLeast(minimum);
  return maximum === null ? null : limits.atMost(maximum);
}
