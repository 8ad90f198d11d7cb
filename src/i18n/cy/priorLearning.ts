export { priorLearning } from '../en/priorLearning.ts';
