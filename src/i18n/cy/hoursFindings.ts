export { hoursFindings } from '../en/hoursFindings.ts';
