export { changes } from '../en/changes.ts';
