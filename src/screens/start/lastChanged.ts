import type { Words } from '../../i18n/words.ts';

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** When a plan was last changed, as one says it. Both days are `2026-11-23`. */
export function lastChanged(day: string, today: string, text: Words['start']['plans']): string {
  if (day === today) return text.changedToday;
  return day === dayBefore(today) ? text.changedYesterday : text.changedOn(day);
}
