import { storageName } from './storageName.ts';

/** The list of plans is there, and nothing else needs one of them at once. */
export const isOnStart = (): boolean => ['', '#/'].includes(window.location.hash);

/** Some browsers never answer: milliseconds to wait for it. */
const patience = 500;

/** Start is asked for and there is no database yet: it can stand before what reads and changes plans is loaded. */
export async function isFirstVisit(): Promise<boolean> {
  if (!isOnStart()) return false;
  const tooLong = new Promise<never>((_, fail) => {
    setTimeout(fail, patience);
  });
  try {
    const databases = await Promise.race([indexedDB.databases(), tooLong]);
    return databases.every(({ name }) => name !== storageName);
  } catch {
    return false;
  }
}
