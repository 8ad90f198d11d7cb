import { documentTexts } from '../../../src/i18n/cy/documentTexts.ts';
import { englishPages } from '../../../src/i18n/en/englishPages.ts';
import { pseudo, pseudoTexts } from './pseudo.ts';

export const welshPages = { ...pseudo(englishPages), documentTexts: pseudoTexts(documentTexts) };
