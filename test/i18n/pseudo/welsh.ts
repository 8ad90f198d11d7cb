import { english } from '../../../src/i18n/en/english.ts';
import { pseudo } from './pseudo.ts';

export const welsh = {
  ...pseudo(english),
  formats: {
    ...pseudo(english.formats),
    number: english.formats.number,
    compare: english.formats.compare,
    compareTitles: english.formats.compareTitles,
  },
};
