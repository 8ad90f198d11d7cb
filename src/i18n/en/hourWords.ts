import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { number } = formats;
const { hours, plural } = counted;

const toTenths = (minutes: number) => Math.round(minutes / 6) / 10;

/** Minutes in words: hours with one decimal at most. */
export const hourWords = {
  /** `34`, `2.5` */
  figure: (minutes: number) => number(toTenths(minutes)),
  /** What there is of something that is needed: never rounded up to enough. */
  figureOf: (minutes: number, needed: number) =>
    number(minutes < needed ? Math.floor(minutes / 6) / 10 : toTenths(minutes)),
  /** `34 hours`; below an hour `20 minutes` */
  hours: (minutes: number) =>
    minutes > 0 && minutes < 60 ? plural(minutes, { one: '# minute', other: '# minutes' }) : hours(toTenths(minutes)),
  /** `34 h` */
  short: (minutes: number) =>
    minutes > 0 && minutes < 60 ? `${Math.round(minutes)} min` : `${number(toTenths(minutes))} h`,
  /** To the minute: `2 h 20 min` */
  exact: (minutes: number) => {
    const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (rest === 0) return `${number(whole)} h`;
    return whole === 0 ? `${rest} min` : `${number(whole)} h ${rest} min`;
  },
};
