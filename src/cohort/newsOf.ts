import { familyOf } from '../plan/options.ts';
import type { FoundPlan } from './cohortEntries.ts';

/** What somebody who last looked at some plans has not seen yet. */
export type News = 'new' | 'changed';

/**
 * Plans that are new or have changed since they were looked at, by the id their options share. `seen`: plan id → instant
 * of its last change when it was last looked at. Instants are compared as instants, however they are written.
 */
export function newsOf(found: readonly FoundPlan[], seen: ReadonlyMap<string, string>): ReadonlyMap<string, News> {
  const news = new Map<string, News>();
  const known = new Set(found.flatMap(({ plan }) => (seen.has(plan.id) ? [familyOf(plan)] : [])));
  for (const { plan } of found) {
    const family = familyOf(plan);
    const before = seen.get(plan.id);
    if (before === undefined) news.set(family, known.has(family) ? 'changed' : 'new');
    else if (Date.parse(before) !== Date.parse(plan.changed)) news.set(family, 'changed');
  }
  return news;
}
