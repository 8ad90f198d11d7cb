export { start } from '../en/start.ts';
