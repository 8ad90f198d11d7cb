/**
 * - `full`: the browser has no room left for this site.
 * - `outdated`: a later version of the planner, in another tab, has changed the storage; this page must be reloaded.
 * - `refused`: the browser gives no storage at all (private mode, settings).
 */
export type StorageProblem = 'full' | 'outdated' | 'refused';

/** What a failed read or write means for the reader. */
export function storageProblem(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'outdated' : 'refused';
}
