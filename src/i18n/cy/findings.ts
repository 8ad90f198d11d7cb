export { findings } from '../en/findings.ts';
