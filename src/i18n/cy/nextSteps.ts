export { nextSteps } from '../en/nextSteps.ts';
