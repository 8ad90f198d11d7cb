import { expect, test } from 'vitest';
import { findRepeats } from '../../src/rules/findRepeats.ts';
import { buildCatalogue, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const pathway = buildPathway({
  qualifications: [
    buildQualification({
      groups: ['A', 'B'],
      units: ['own', 'some', 'all', 'new'].map((reference) => buildUnit(reference, 1, reference === 'own' ? 'A' : 'B')),
      rules: [{ kind: 'allOfGroup', group: 'A', credits: 1 }],
    }),
  ],
});
const old = buildPathway({
  id: 'old',
  qualifications: [
    buildQualification({
      id: 'old',
      groups: ['A', 'B'],
      units: [buildUnit('own', 1, 'A'), buildUnit('all', 1, 'A'), buildUnit('some', 1, 'B')],
      rules: [{ kind: 'allOfGroup', group: 'A', credits: 2 }],
    }),
  ],
});

test.each([
  ['nothing', [], ['no', 'no', 'no', 'no']],
  [
    'a qualification made of these units',
    [{ qualification: 'old', units: ['own', 'some'] }],
    ['no', 'certain', 'no', 'no'],
  ],
  ['one whose units the catalogue knows', [{ qualification: 'old', units: null }], ['no', 'perhaps', 'certain', 'no']],
  ['one that nobody knows', [{ qualification: 'elsewhere', units: null }], ['no', 'perhaps', 'perhaps', 'perhaps']],
])(
  'after %s a unit repeats it as far as anybody knows, and a mandatory one never',
  (_, achievedQualifications, repeats) => {
    const repeat = findRepeats(buildPlan({ pathway, achievedQualifications }), pathway, buildCatalogue(pathway, old));
    expect(['own', 'some', 'all', 'new'].map(repeat)).toEqual(repeats);
  },
);
