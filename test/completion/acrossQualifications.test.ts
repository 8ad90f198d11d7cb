import { expect, test } from 'vitest';
import type { PathwayRule } from '../../src/catalogue/schema.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { checkSatisfiable } from '../../src/completion/blockers.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { verdict } from '../../src/rules/verdict.ts';
import {
  buildCatalogue,
  buildFramework,
  buildPathway,
  buildQualification,
  buildUnit,
  type BarePathwayRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

/** Two qualifications with a Group A of three units each, two of which are asked for: nine ways in all. */
const qualification = (id: string) =>
  buildQualification({
    id,
    credits: 6,
    groups: ['A'],
    units: [1, 2, 3].map((number) => buildUnit(`${id}${number}`, 3, 'A', { level: number })),
    rules: [{ kind: 'amount', of: { groups: ['A'] }, measure: 'units', atLeast: 2, atMost: 2 }],
  });

function ask(rule: BarePathwayRule, parts: PlanParts = {}) {
  const pathway = buildPathway({ qualifications: [qualification('C'), qualification('K')], rules: [rule] });
  const plan = buildPlan({ pathway, ...parts });
  const catalogue = buildCatalogue(pathway);
  const answer = answerPlan(plan, pathway, catalogue, 'fewestUnits');
  return { answer, verdict: verdict(evaluate(plan, pathway, catalogue), answer.completable).kind };
}

const together: BarePathwayRule = {
  kind: 'whenTaken',
  any: { units: ['K1'] },
  all: [{ of: { units: ['C1'] }, measure: 'units', atLeast: 1 }],
};
const ofKnowledge: BarePathwayRule = {
  kind: 'amount',
  of: { qualifications: ['K'], level: { atLeast: 3 } },
  measure: 'credits',
  atLeast: 3,
};
const ofBoth: BarePathwayRule = { kind: 'amount', of: { level: { atLeast: 3 } }, measure: 'units', atMost: 1 };

test('a unit of one qualification that needs one of the other is counted, completed and judged with it', () => {
  // With K1, in two of the three ways for K, only the two ways for C that have C1.
  expect(ask(together).answer.ways.certain).toBe(7n);
  const plan = ask(together, { picked: ['K1', 'K2', 'C2'] });
  expect(plan.verdict).toBe('inProgress');
  expect(plan.answer.best?.add).toEqual(['C1']);
  expect(ask(together, { picked: ['K1', 'K2', 'C1', 'C2'] }).verdict).toBe('ready');
  expect(ask(together, { picked: ['K1', 'K2', 'C2', 'C3'] }).verdict).toBe('cannotBeCompleted');
});

test('an amount of one of them is asked of its units alone, of both of all', () => {
  expect(ask(ofKnowledge).answer.ways.certain).toBe(6n);
  expect(ask(ofBoth).answer.ways.certain).toBe(5n);
  expect(ask(ofKnowledge, { picked: ['C2', 'C3', 'K1', 'K2'] }).verdict).toBe('cannotBeCompleted');
  expect(ask(ofBoth, { picked: ['C3', 'K3'] }).verdict).toBe('needsChange');
});

test('what blocks a plan is told from both qualifications, and nothing that does not', () => {
  const { answer } = ask(together, { kept: ['K1'], ruledOut: ['C1'] });
  expect(answer.completable).toBe('no');
  expect(answer.blockers).toEqual([
    { qualifications: ['C', 'K'], rules: [' pathway-rule-1'], ruledOut: ['C1'], picked: ['K1'] },
  ]);
});

test('a file is told that a rule across its qualifications contradicts theirs', () => {
  const impossible: BarePathwayRule = { kind: 'amount', of: {}, measure: 'units', atLeast: 5 };
  const rules: PathwayRule[] = buildPathway({ rules: [impossible] }).rules;
  const pathway = { ...buildPathway({ qualifications: [qualification('C'), qualification('K')] }), rules };
  expect(checkSatisfiable(buildFramework([pathway])).contradictions).toMatchObject([
    { pathway: 'pathway', rules: ['rule-1', 'rule-1', 'pathway-rule-1'] },
  ]);
  const open = { ...pathway, rules: buildPathway({ rules: [together] }).rules };
  expect(checkSatisfiable(buildFramework([open])).contradictions).toEqual([]);
});
