import { englishPages } from '../../../src/i18n/en/englishPages.ts';
import { pseudo } from './pseudo.ts';

export const welshPages = pseudo(englishPages);
