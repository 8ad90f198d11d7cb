import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { number } = formats;
const { hours, plural } = counted;

/** Tenths of an hour are written as decimals; what is no tenth keeps its minutes, so that figures add up as they are read. */
const isTenth = (minutes: number) => minutes % 6 === 0;
const minutesOnly = (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' });
const exact = (minutes: number) => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return `${number(whole)} h`;
  return whole === 0 ? `${rest} min` : `${number(whole)} h ${rest} min`;
};

/** Minutes in words, always to the minute. */
export const hourWords = {
  /** `34`, `2.5`, `10 h 15 min` */
  figure: (minutes: number) => (isTenth(minutes) ? number(minutes / 60) : exact(minutes)),
  /** `34 hours`, `10 hours 15 minutes`; below an hour `20 minutes` */
  hours: (minutes: number) => {
    if (minutes > 0 && minutes < 60) return minutesOnly(minutes);
    if (isTenth(minutes)) return hours(minutes / 60);
    return `${hours(Math.floor(minutes / 60))} ${minutesOnly(minutes % 60)}`;
  },
  /** `34 h`, `2.5 h`, `20 min` */
  short: (minutes: number) => (minutes >= 60 && isTenth(minutes) ? `${number(minutes / 60)} h` : exact(minutes)),
  /** `2 h 20 min` */
  exact,
};
