export { sayFrameworkChange } from '../en/frameworkChanges.ts';
