import { describe, expect, test } from 'vitest';
import { answerPlan, canBeCompleted } from '../../src/completion/answerPlan.ts';
import { checkSatisfiable } from '../../src/completion/blockers.ts';
import { guidedHours } from '../../src/hours/guidedHours.ts';
import { takeQualification } from '../../src/plan/takenPathway.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { verdict } from '../../src/rules/verdict.ts';
import {
  buildCatalogue,
  buildFramework,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
  type PathwayParts,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

const total = (credits: number): BareUnitRule => ({ kind: 'totalCreditsMinimum', credits });

/** Units of three credits and ten guided hours each. */
const qualification = (
  id: string,
  references: readonly string[],
  rules: readonly BareUnitRule[],
  credits = 9,
  level: number | undefined = 2,
) =>
  buildQualification({
    id,
    credits,
    groups: ['A'],
    units: references.map((each) => buildUnit(each, 3, 'A', { glh: 10, ...(level !== undefined && { level }) })),
    rules,
  });

/** Nine credits of competence and six of knowledge; both list S. */
const competence = qualification('C', ['c1', 'c2', 'c3', 'S'], [total(9)]);
const knowledge = qualification('K', ['S', 'k1', 'k2'], [total(6)], 6);
const both = { qualifications: [competence, knowledge] };

function ask(parts: PathwayParts, planParts: PlanParts = {}) {
  const pathway = buildPathway(parts);
  const catalogue = buildCatalogue(pathway);
  const plan = buildPlan({ pathway, ...planParts });
  const answer = answerPlan(plan, pathway, catalogue, 'fewestUnits');
  const evaluation = evaluate(plan, pathway, catalogue);
  expect(canBeCompleted(plan, pathway, catalogue)).toBe(answer.completable);
  return {
    plan,
    pathway,
    answer,
    evaluation,
    verdict: verdict(evaluation, answer.completable).kind,
    have: evaluation.findings.map(({ have }) => have),
  };
}

describe('a unit that two qualifications list', () => {
  test('is picked once and counts in each of them', () => {
    // With S two of the c and one of the k are enough: 4 times 3 ways. Without it all five are needed.
    expect(ask(both).answer.ways).toEqual({ certain: 13n, toConfirm: 0n });
    expect(ask(both).answer.best).toMatchObject({ add: ['c1', 'c2', 'S', 'k1'], credits: 12 });
    expect(ask(both, { picked: ['c1', 'c2', 'S', 'k1'] })).toMatchObject({ verdict: 'ready', have: [9, 6] });
  });

  test.each([
    [['c1', 'S', 'k1'], [6, 6], 'inProgress'],
    [['c1', 'c2', 'S'], [9, 3], 'inProgress'],
    [['c1', 'c2', 'S', 'k1'], [9, 6], 'ready'],
    [['c1', 'c2', 'c3', 'S', 'k1'], [12, 6], 'ready'],
    [['c1', 'c2', 'c3', 'k1', 'k2'], [9, 6], 'ready'],
    [['c1', 'c2', 'c3', 'k1'], [9, 3], 'inProgress'],
  ])('with %j there are %j credits, and the plan is %s', (picked, have, kind) => {
    expect(ask(both, { picked })).toMatchObject({ have, verdict: kind });
  });

  test('counts once in the credits and guided hours of the whole, and in each qualification’s own', () => {
    const { plan, pathway, evaluation } = ask(both, { picked: ['c1', 'c2', 'S', 'k1'] });
    const { selectedCredits, countedCredits, neededCredits, placed } = evaluation;
    // S leaves three credits fewer to be found.
    expect([selectedCredits, countedCredits, neededCredits]).toEqual([12, 12, 12]);
    expect(ask(both).evaluation.neededCredits).toBe(15);
    expect(placed.map(({ reference, also }) => [reference, also.map((place) => place.qualification)])).toEqual([
      ['c1', []],
      ['c2', []],
      ['S', ['K']],
      ['k1', []],
    ]);
    const hours = guidedHours(plan, pathway);
    expect(hours.sum?.known).toBe(40);
    expect(hours.qualifications.map(({ sum }) => sum?.known)).toEqual([30, 20]);
  });

  test.each([
    [12, 'ready', []],
    [13, 'inProgress', ['c3']],
    [15, 'inProgress', ['c3']],
  ])('credits of the pathway are asked for by themselves: of %i, the plan is %s', (credits, kind, add) => {
    const parts: PathwayParts = { ...both, rules: [{ kind: 'pathwayCredits', credits }] };
    const { answer, evaluation, verdict: found } = ask(parts, { picked: ['c1', 'c2', 'S', 'k1'] });
    expect(found).toBe(kind);
    expect(answer.best?.add).toEqual(add);
    expect(evaluation.findings.at(-1)).toMatchObject({ kind: 'pathwayCredits', have: 12, need: credits });
    expect(answer.effects.get('c3')?.finishes).toBe(true);
  });

  test('is in a sum across the qualifications once, and in one of either of them', () => {
    const across = (qualifications: string[] | undefined, atLeast: number) =>
      ask(
        {
          ...both,
          rules: [
            {
              kind: 'amount',
              of: qualifications ? { qualifications } : {},
              measure: 'units',
              atLeast,
              atMost: atLeast,
            },
          ],
        },
        { picked: ['c1', 'c2', 'S', 'k1'] },
      ).verdict;
    expect(across(undefined, 4)).toBe('ready');
    expect(across(undefined, 5)).not.toBe('ready');
    expect(across(['C'], 3)).toBe('ready');
    expect(across(['K'], 2)).toBe('ready');
  });

  test('counts for the pathway although the first that lists it does not count it', () => {
    const [group] = competence.groups;
    const beside = {
      ...competence,
      credits: 3,
      rules: [],
      groups: group ? [{ ...group, counts: false as const }] : [],
    };
    const only = qualification('K', ['S'], [], 3);
    const rules = [{ kind: 'amount' as const, of: { units: ['S'] }, measure: 'credits' as const, atLeast: 3 }];
    expect(ask({ qualifications: [beside, only], rules })).toMatchObject({ verdict: 'inProgress' });
    expect(ask({ qualifications: [beside, only], rules }, { picked: ['S'] })).toMatchObject({ verdict: 'ready' });
  });

  test('stays where the other one needs it: a repair takes out something else', () => {
    const needsAll = { ...competence, rules: qualification('C', [], [total(12)]).rules };
    const few = qualification(
      'K',
      ['S', 'k1', 'k2'],
      [total(6), { kind: 'groupUnitsMaximum', group: 'A', units: 2 }],
      6,
    );
    const picked = ['c1', 'c2', 'c3', 'S', 'k1', 'k2'];
    const { answer, verdict: kind } = ask({ qualifications: [needsAll, few] }, { picked });
    expect(kind).toBe('needsChange');
    expect(answer.repair).toMatchObject({ remove: ['k2'], add: [] });
    const without = ask({ qualifications: [needsAll, few] }, { ruledOut: ['S'] });
    expect(without.answer.blockers).toMatchObject([{ rules: ['C rule-1'], ruledOut: ['S'] }]);
  });

  test('is mandatory in both where one asks for all of its group', () => {
    const all = qualification('K', ['S', 'k1'], [{ kind: 'allOfGroup', group: 'A', credits: 6 }], 6);
    const { evaluation, answer } = ask({ qualifications: [competence, all] });
    expect(evaluation.placed.map(({ reference, because }) => [reference, because])).toEqual([
      ['S', 'mandatory'],
      ['k1', 'mandatory'],
    ]);
    expect(answer.best?.add).toEqual(['c1', 'c2']);
  });

  test('that nobody knows the level of leaves each rule that hangs on it unknown', () => {
    const atLevel = (credits: number): BareUnitRule => ({ kind: 'levelCreditsMinimum', level: 3, credits });
    const open = (id: string, reference: string) =>
      buildQualification({
        id,
        credits: 3,
        groups: ['A'],
        units: [buildUnit('S', 3, 'A'), buildUnit(reference, 3, 'A', { level: 1 })],
        rules: [atLevel(3)],
      });
    const parts = { qualifications: [open('C', 'c1'), open('K', 'k1')] };
    const asked = ask(parts, { picked: ['S'] });
    expect(asked.evaluation.findings.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(asked).toMatchObject({ verdict: 'toConfirm', answer: { completable: 'toConfirm' } });
    const settled = ask(parts, { picked: ['S'], settled: { S: { level: { value: 3, from: 'Page 2' } } } });
    expect(settled.verdict).toBe('ready');
  });

  test('is a repeat where either qualification says that nothing may be repeated', () => {
    const strict = { ...knowledge, rules: qualification('K', [], [total(6), { kind: 'noRepeat' }]).rules };
    const achievedQualifications = [{ qualification: 'earlier', units: ['S'] }];
    const repeated = (qualifications: PathwayParts['qualifications']) =>
      ask({ ...(qualifications && { qualifications }) }, { achievedQualifications }).answer.best?.add;
    expect(repeated([competence, strict])).toEqual(['c1', 'c2', 'c3', 'k1', 'k2']);
    expect(repeated([competence, knowledge])).toEqual(['c1', 'c2', 'S', 'k1']);
  });
});

test('rules that each qualification could keep alone, but not both with the units they share, contradict', () => {
  const none: BareUnitRule = { kind: 'amount', of: { units: ['S'] }, measure: 'units', atMost: 0 };
  const never = qualification('C', ['c1', 'c2', 'c3', 'S'], [total(9), none]);
  const needs = qualification('K', ['S', 'k1'], [total(6)], 6);
  const contradictionsOf = (...qualifications: NonNullable<PathwayParts['qualifications']>) =>
    checkSatisfiable(buildFramework([buildPathway({ qualifications })])).contradictions.map(({ rules }) => rules);
  expect(contradictionsOf(never, needs)).toEqual([['rule-2', 'rule-1']]);
  expect(contradictionsOf(never, knowledge)).toEqual([]);
});

test('a unit that both qualifications of a choice list comes along when the other is taken', () => {
  const other = qualification('O', ['S', 'o1'], [total(6)], 6);
  const pathway = buildPathway({
    qualifications: [competence, knowledge, other],
    rules: [{ kind: 'oneQualification', of: ['K', 'O'] }],
  });
  const plan = buildPlan({ pathway, picked: ['S', 'k1'], offerings: { K: '' } });
  const [, k, o] = pathway.qualifications;
  if (!k || !o) return expect.fail();
  expect(Object.keys(takeQualification(plan, pathway, { of: [k, o] }, 'O').units)).toEqual(['S']);
});

test('what is in the way whichever is taken is not told again of one that shares a unit with it and need not be taken', () => {
  const apart = qualification('O', ['o1', 'o2'], [total(6)], 6);
  const choice = {
    qualifications: [competence, knowledge, apart],
    rules: [{ kind: 'oneQualification' as const, of: ['K', 'O'] }],
  };
  const { answer } = ask(choice, { ruledOut: ['c1', 'c2'] });
  expect(answer.blockers.map(({ qualifications }) => qualifications)).toEqual([['C']]);
});
