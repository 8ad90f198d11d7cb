import { counted } from './counted.ts';
import { formats } from './formats.ts';

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
  /** `34 awr`; below an hour `20 munud` */
  hours: (minutes: number) =>
    minutes > 0 && minutes < 60 ? plural(minutes, { two: '# funud', other: '# munud' }) : hours(toTenths(minutes)),
  /** `34 awr`, `20 mun`: “awr” is as short as Welsh gets */
  short: (minutes: number) =>
    minutes > 0 && minutes < 60 ? `${Math.round(minutes)} mun` : `${number(toTenths(minutes))} awr`,
  /** To the minute: `2 awr 20 mun` */
  exact: (minutes: number) => {
    const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (rest === 0) return `${number(whole)} awr`;
    return whole === 0 ? `${rest} mun` : `${number(whole)} awr ${rest} mun`;
  },
};
