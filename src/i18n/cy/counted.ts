import { welshPlural as plural } from './welshPlural.ts';

/** Numbers with the noun they count, which stays singular. Feminine nouns that begin with a vowel or m, w never change. */
export const counted = {
  credits: (count: number) =>
    plural(count, { two: '# gredyd', few: '# chredyd', many: '# chredyd', other: '# credyd' }),
  units: (count: number) => plural(count, { other: '# uned' }),
  hours: (count: number) => plural(count, { other: '# awr' }),
  guidedHours: (count: number) => plural(count, { other: '# awr dan arweiniad' }),
  months: (count: number) => plural(count, { two: '# fis', other: '# mis' }),
  plural,
};
