import { pluralFor } from '../plural.ts';
import { formats } from './formats.ts';

const categories: Readonly<Record<number, Intl.LDMLPluralRule>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

/** 2 softens the word after it, 3 and 6 make it breathy (3 chredyd, 6 chredyd); every other number leaves it alone. */
export const welshCategory = (count: number): Intl.LDMLPluralRule => categories[count] ?? 'other';

export const welshPlural = pluralFor(welshCategory, formats.number);
