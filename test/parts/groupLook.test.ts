import { expect, test } from 'vitest';
import { groupLooks } from '../../src/parts/groupLook.ts';
import { buildPathway, buildQualification } from '../builders/frameworkBuilder.ts';

const lettersOf = (...groups: string[]) =>
  [...groupLooks(buildPathway({ qualifications: [buildQualification({ groups })] })).values()].map(
    ({ letter }) => letter,
  );

test('groups are told apart by their letters, those whose names begin alike by the last one', () => {
  expect(lettersOf('M', 'A', 'Mandatory', 'O1')).toEqual(['M', 'A', 'Ma', 'O1']);
  expect(lettersOf('Route A', 'Route B', 'Optional')).toEqual(['RA', 'RB', 'Op']);
});
