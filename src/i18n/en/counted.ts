import { pluralFor } from '../plural.ts';
import { formats } from './formats.ts';

const rules = new Intl.PluralRules('en-GB');

const plural = pluralFor((count) => rules.select(count), formats.number);

/** Numbers with the noun they count. */
export const counted = {
  credits: (count: number) => plural(count, { one: '# credit', other: '# credits' }),
  units: (count: number) => plural(count, { one: '# unit', other: '# units' }),
  hours: (count: number) => plural(count, { one: '# hour', other: '# hours' }),
  guidedHours: (count: number) => plural(count, { one: '# guided hour', other: '# guided hours' }),
  months: (count: number) => plural(count, { one: '# month', other: '# months' }),
  plural,
};
