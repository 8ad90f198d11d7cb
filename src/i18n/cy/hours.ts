export { hoursScreen } from '../en/hours.ts';
