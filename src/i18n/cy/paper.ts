export { paper } from '../en/paper.ts';
