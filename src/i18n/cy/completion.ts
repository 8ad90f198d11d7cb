export { completion } from '../en/completion.ts';
