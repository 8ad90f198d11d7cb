export { frameworks } from '../en/frameworks.ts';
