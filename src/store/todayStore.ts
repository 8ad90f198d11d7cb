import { createStore, type StoreApi } from 'zustand/vanilla';
import { localDay } from './localDay.ts';

/** Today's date on this device, `2026-11-23`. It moves on at midnight, while a page is open too. */
export type Today = StoreApi<string>;

/** A device that slept does not count the time: the clock is looked at again and again. */
const minute = 60_000;

const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();

export const fixedToday = (day: string): Today => createStore<string>()(() => day);

/** Follows the device's clock: at midnight, and whenever a page comes back to the front. */
export function createToday(page: Window = window): Today {
  const today = fixedToday(localDay(new Date()));
  const look = () => today.setState(localDay(new Date()));
  const lookAgainLater = () => {
    page.setTimeout(
      () => {
        look();
        lookAgainLater();
      },
      Math.min(minute, untilMidnight(new Date())),
    );
  };
  lookAgainLater();
  for (const event of ['pageshow', 'focus']) page.addEventListener(event, look);
  page.document.addEventListener('visibilitychange', look);
  return today;
}
