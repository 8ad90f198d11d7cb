export { hourWords } from '../en/hourWords.ts';
