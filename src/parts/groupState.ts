import type { GroupTotal } from '../rules/evaluation.ts';
import type { Words } from '../i18n/words.ts';
import type { StatusTone } from '../ui/StatusChip.tsx';
import { shortOf } from './traySegments.ts';

export interface GroupState {
  readonly tone: StatusTone;
  readonly label: string;
}

/** Whether units are what a group's figures count: it is limited in units and not in credits, or there are no credits. */
export const inUnits = ({ inCredits, minimum, maximum, leastUnits, mostUnits }: GroupTotal): boolean =>
  !inCredits || (minimum === null && maximum === null && (leastUnits !== null || mostUnits !== null));

const hasUnitLimits = ({ leastUnits, mostUnits }: GroupTotal): boolean => leastUnits !== null || mostUnits !== null;

/** What the plan has of a group, in what its limits are in. */
export const groupHave = (total: GroupTotal): number => (inUnits(total) ? total.unitCount : total.selected);

/** Where a group stands against its limits; null where it has none. */
export function groupState(total: GroupTotal, words: Words): GroupState | null {
  const { groupState: labels } = words.unitsScreen;
  const { selected, minimum, maximum, all, unitCount, leastUnits, mostUnits } = total;
  const short = shortOf(total);
  if (mostUnits !== null && unitCount > mostUnits)
    return { tone: 'bad', label: labels.overUnits(unitCount - mostUnits) };
  if (maximum !== null && selected > maximum) return { tone: 'bad', label: labels.over(selected - maximum) };
  if (short > 0) return { tone: 'todo', label: labels.toGo(short) };
  if (leastUnits !== null && unitCount < leastUnits)
    return { tone: 'todo', label: labels.toGoUnits(leastUnits - unitCount) };
  if (all) return { tone: 'good', label: labels.allIn };
  if ((maximum !== null && selected === maximum) || (mostUnits !== null && unitCount === mostUnits))
    return { tone: 'full', label: labels.full };
  if (minimum !== null || leastUnits !== null) return { tone: 'good', label: labels.met };
  return maximum === null && mostUnits === null ? null : { tone: 'good', label: labels.within };
}

/** "at least 16 credits": what the rules say of a group. */
export function groupNote(total: GroupTotal, unitCount: number, words: Words): string {
  const { groupNote: notes } = words.unitsScreen;
  const { all, counts, minimum, maximum, leastUnits, mostUnits, free } = total;
  if (!counts) return notes.notCounting;
  if (!all && inUnits(total) && hasUnitLimits(total)) return notes.units(leastUnits, mostUnits);
  if (all) return notes.all(unitCount);
  if (minimum !== null && maximum !== null) return notes.between(minimum, maximum);
  if (minimum !== null) return notes.minimum(minimum);
  if (maximum !== null) return notes.maximum(maximum);
  return free ? notes.free : notes.seeRules;
}

/** "Pick at least 16 credits. You have 3." */
export function groupLead(total: GroupTotal, unitCount: number, words: Words): string {
  const { groupLead: leads } = words.unitsScreen;
  const { all, minimum, maximum, selected, leastUnits, mostUnits, free } = total;
  if (!total.counts) return leads.notCounting;
  if (all) return minimum === null ? leads.allUnits(unitCount) : leads.all(unitCount, selected);
  if (inUnits(total) && hasUnitLimits(total)) return leads.units(leastUnits, mostUnits, total.unitCount);
  if (inUnits(total)) return free ? leads.freeUnits(total.unitCount) : leads.seeRulesUnits(total.unitCount);
  if (minimum !== null && maximum !== null) return leads.between(minimum, maximum, selected);
  if (minimum !== null) return leads.minimum(minimum, selected);
  if (maximum !== null) return leads.maximum(maximum, selected);
  return free ? leads.free(selected) : leads.seeRules(selected);
}

/** "of at least 16": the limit a group's figure is read against; null where it has none. */
export function groupLimit(total: GroupTotal, words: Words): string | null {
  const { groupFigureLong: limits } = words.unitsScreen;
  const { all, minimum, maximum, leastUnits, mostUnits } = total;
  if (inUnits(total)) return hasUnitLimits(total) ? limits.units(leastUnits, mostUnits) : null;
  if (minimum !== null && all) return limits.of(minimum);
  if (minimum !== null && maximum !== null) return limits.between(minimum, maximum);
  if (minimum !== null) return limits.atLeast(minimum);
  return maximum === null ? null : limits.atMost(maximum);
}
