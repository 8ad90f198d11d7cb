export { unitsScreen } from '../en/units.ts';
