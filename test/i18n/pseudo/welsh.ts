import { pathwayNames } from '../../../src/i18n/cy/pathwayNames.ts';
import { english } from '../../../src/i18n/en/english.ts';
import { pseudo, pseudoTexts } from './pseudo.ts';

const { number, compare, compareTitles } = english.formats;

export const welsh = {
  ...pseudo(english),
  formats: { ...pseudo(english.formats), number, compare, compareTitles },
  pathwayNames: pseudoTexts(pathwayNames),
};
