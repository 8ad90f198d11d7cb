/**
 * - `full`: the browser, or the device, has no room left.
 * - `outdated`: a later version of the planner has changed the storage; this page must be reloaded.
 * - `refused`: the browser gives no storage at all (private mode, settings).
 */
export type StorageProblem = 'full' | 'outdated' | 'refused';

/** Chromium counts what a site may have, Firefox has names of its own. */
const fullNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'];

const textOf = (error: unknown, part: 'name' | 'message'): string =>
  typeof error === 'object' && error !== null && part in error ? String(Reflect.get(error, part)) : '';

/**
 * What a failed read or write means for the reader. Where the disk itself is full, Chromium fails "internally", mostly
 * without a word about the room; of writing, hardly anything else is known to do so.
 */
export function storageProblem(error: unknown, doing: 'reading' | 'writing' = 'writing'): StorageProblem {
  const name = textOf(error, 'name');
  if (name === 'VersionError' || name === 'NotFoundError') return 'outdated';
  const noRoom = fullNames.includes(name) || /no.?space|quota/i.test(textOf(error, 'message'));
  return noRoom || (name === 'UnknownError' && doing === 'writing') ? 'full' : 'refused';
}
