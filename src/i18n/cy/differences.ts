export { differences } from '../en/differences.ts';
