import { counted } from './counted.ts';
import { formats } from './formats.ts';

const { number } = formats;
const { hours, plural } = counted;

/** Tenths of an hour are written as decimals; what is no tenth keeps its minutes, so that figures add up as they are read. */
const isTenth = (minutes: number) => minutes % 6 === 0;
const minutesOnly = (minutes: number) => plural(minutes, { two: '# funud', other: '# munud' });
const exact = (minutes: number) => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return `${number(whole)} awr`;
  return whole === 0 ? `${rest} mun` : `${number(whole)} awr ${rest} mun`;
};

/** Minutes in words, always to the minute. */
export const hourWords = {
  /** `34`, `2.5`, `10 awr 15 mun` */
  figure: (minutes: number) => (isTenth(minutes) ? number(minutes / 60) : exact(minutes)),
  /** `34 awr`, `10 awr 15 munud`; below an hour `20 munud` */
  hours: (minutes: number) => {
    if (minutes > 0 && minutes < 60) return minutesOnly(minutes);
    if (isTenth(minutes)) return hours(minutes / 60);
    return `${hours(Math.floor(minutes / 60))} ${minutesOnly(minutes % 60)}`;
  },
  /** `34 awr`, `20 mun`: “awr” is as short as Welsh gets */
  short: (minutes: number) => (minutes >= 60 && isTenth(minutes) ? `${number(minutes / 60)} awr` : exact(minutes)),
  /** `2 awr 20 mun` */
  exact,
};
