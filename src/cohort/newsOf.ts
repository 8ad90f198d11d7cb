import type { CohortEntry } from './cohortRow.ts';

/** What somebody who last looked at some plans has not seen yet. */
export type News = 'new' | 'changed';

/**
 * Plans that are new or have changed since they were looked at, by id. `seen`: plan id → instant of its last change when
 * it was last looked at. Instants are compared as instants, however they are written.
 */
export function newsOf(entries: readonly CohortEntry[], seen: ReadonlyMap<string, string>): ReadonlyMap<string, News> {
  const news = new Map<string, News>();
  for (const { plan } of entries) {
    const before = seen.get(plan.id);
    if (before === undefined) news.set(plan.id, 'new');
    else if (Date.parse(before) !== Date.parse(plan.changed)) news.set(plan.id, 'changed');
  }
  return news;
}
