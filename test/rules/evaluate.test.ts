import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import {
  buildCatalogue,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { judgeSmall } from './judgeSmall.ts';

test('findings come in document order, met ones too, and the planner’s own checks last', () => {
  const plan = buildPlan({ pathway: level2Diploma, claimed: ['Y/506/2135'], picked: ['not/here'] });
  expect(evaluate(plan, level2Diploma, builtInCatalogue).findings.map(({ ruleId }) => ruleId)).toEqual([
    'group-m-all',
    'group-a-minimum',
    'group-b-minimum',
    'group-c-maximum',
    'total-minimum',
    'no-repeat',
    'pathway-credits',
    'start-date',
    'prior-units',
    'unknown-units',
  ]);
});

test('every finding of a document’s rule carries the clause it stands in', () => {
  const { findings } = evaluate(buildPlan({ pathway: level2Diploma }), level2Diploma, builtInCatalogue);
  expect(findings.map(({ source }) => source?.section)).not.toContain(undefined);
});

test('units in the plan come in document order with the reason they are there', () => {
  const plan = buildPlan({ pathway: level2Diploma, picked: ['L/506/1807', 'D/506/2119'], achieved: ['F/506/2131'] });
  const { placed } = evaluate(plan, level2Diploma, builtInCatalogue);
  expect(placed.map(({ reference, group, because }) => [reference, group, because])).toEqual([
    ['A/506/2130', 'M', 'mandatory'],
    ['L/506/1788', 'M', 'mandatory'],
    ['J/506/2132', 'M', 'mandatory'],
    ['F/506/2131', 'M', 'achieved'],
    ['A/506/1964', 'M', 'mandatory'],
    ['D/506/2119', 'A', 'picked'],
    ['L/506/1807', 'C', 'picked'],
  ]);
});

test('each group shows its limits, and the plan what it needs in all', () => {
  const { groups, neededCredits } = evaluate(buildPlan({ pathway: level2Diploma }), level2Diploma, builtInCatalogue);
  expect(groups.map(({ group, minimum, maximum, all }) => [group, minimum, maximum, all])).toEqual([
    ['M', 19, null, true],
    ['A', 3, null, false],
    ['B', 16, null, false],
    ['C', null, 7, false],
  ]);
  expect(neededCredits).toBe(45);
});

test('units of two qualifications are judged each by the rules of their own, and add up', () => {
  const rules = [{ kind: 'totalCreditsMinimum' as const, credits: 4 }];
  const pathway = buildPathway({
    qualifications: [
      buildQualification({ id: 'competence', groups: ['A'], units: [buildUnit('C3', 3, 'A')], rules, credits: 4 }),
      buildQualification({ id: 'knowledge', groups: ['A'], units: [buildUnit('K5', 5, 'A')], rules, credits: 4 }),
    ],
    rules: [{ kind: 'pathwayCredits', credits: 8 }],
  });
  const evaluation = evaluate(buildPlan({ pathway, picked: ['K5', 'C3'] }), pathway, buildCatalogue(pathway));
  expect(evaluation.findings.map(({ qualification, status, have }) => [qualification, status, have])).toEqual([
    ['competence', 'unmet', 3],
    ['knowledge', 'met', 5],
    [null, 'met', 8],
  ]);
  expect(evaluation).toMatchObject({ countedCredits: 8, neededCredits: 8 });
});

test('each group shows how many units were chosen from it, those of the groups in it too', () => {
  const { groups } = judgeSmall({
    groups: ['A', buildGroup('B', 'A'), 'C'],
    plan: { picked: ['A1', 'B2', 'B3'] },
  });
  expect(groups.map(({ group, unitCount }) => [group, unitCount])).toEqual([
    ['A', 3],
    ['B', 2],
    ['C', 0],
  ]);
});

test('of two minimums of a group the higher is the one it shows, of two maximums the lower', () => {
  const { groups } = judgeSmall({
    rules: [
      { kind: 'groupCreditsMinimum', group: 'A', credits: 4 },
      { kind: 'groupCreditsMinimum', group: 'A', credits: 3 },
      { kind: 'groupCreditsMaximum', group: 'A', credits: 9 },
      { kind: 'groupCreditsMaximum', group: 'A', credits: 12 },
    ],
  });
  expect(groups[0]).toMatchObject({ minimum: 4, maximum: 9 });
});

test('a group is free only where no rule on it, on a group around it, on the total or in a choice limits it', () => {
  const freeOf = (rules: readonly BareUnitRule[]) =>
    Object.fromEntries(
      judgeSmall({ groups: [buildGroup('All'), buildGroup('A', 'All'), 'B'], rules }).groups.map(({ group, free }) => [
        group,
        free,
      ]),
    );
  expect(freeOf([{ kind: 'totalCreditsMinimum', credits: 5 }])).toEqual({ All: true, A: true, B: true });
  expect(freeOf([{ kind: 'groupUnitsMaximum', group: 'All', units: 3 }])).toEqual({ All: false, A: false, B: true });
  expect(freeOf([{ kind: 'amount', of: {}, measure: 'credits', atMost: 9 }])).toEqual({
    All: false,
    A: false,
    B: false,
  });
  const ways = ['A', 'B'].map((group) => ({
    all: [{ of: { groups: [group] }, measure: 'units' as const, atLeast: 1 }],
  }));
  expect(freeOf([{ kind: 'choice', atLeast: 1, ways }])).toEqual({ All: true, A: false, B: false });
});

test('a plan asks for the credits of the smallest qualification until one is chosen, and then of that one', () => {
  const pathway = buildPathway({
    qualifications: ['small', 'large'].map((id) => buildQualification({ id, credits: id === 'small' ? 10 : 12 })),
    rules: [{ kind: 'oneQualification', of: ['small', 'large'] }],
  });
  const needed = (offerings: Plan['offerings']) =>
    evaluate(buildPlan({ pathway, offerings }), pathway, buildCatalogue(pathway)).neededCredits;
  expect([needed({}), needed({ small: '' }), needed({ large: '' })]).toEqual([10, 10, 12]);
});

test.each([
  [15, { minimum: 15, leastUnits: null }],
  [undefined, { minimum: null, leastUnits: 5 }],
])('all of one group, printed with %s credits, is asked of that group and of no other', (credits, asked) => {
  const rule = { kind: 'allOfGroup' as const, group: 'A', ...(credits !== undefined && { credits }) };
  expect(judgeSmall({ rules: [rule] }).groups).toMatchObject([
    { group: 'A', all: true, ...asked },
    { group: 'B', all: false, minimum: null, leastUnits: null },
  ]);
});
