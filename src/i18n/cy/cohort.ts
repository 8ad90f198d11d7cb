export { cohort } from '../en/cohort.ts';
