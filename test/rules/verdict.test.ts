import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/rules/evaluation.ts';
import type { Finding, FindingStatus } from '../../src/rules/finding.ts';
import { verdict } from '../../src/rules/verdict.ts';

const finding = (status: FindingStatus, ruleId: string = status): Finding => ({
  kind: 'totalCreditsMinimum',
  ruleId,
  qualification: 'qualification',
  status,
  have: 1,
  need: 2,
  measure: 'credits',
  units: [],
  source: null,
});
const early: Finding = {
  ...finding('unmet', 'start'),
  kind: 'startDate',
  startDate: '2016-10-13',
  from: '2016-10-14',
  revised: null,
};
const evaluation = (...findings: readonly Finding[]): Evaluation => ({
  findings,
  placed: [],
  groups: [],
  selectedCredits: 0,
  countedCredits: 0,
  neededCredits: 0,
});

test('a plan is ready only when every rule is met', () => {
  expect(verdict(evaluation(finding('met'), finding('met')), 'yes')).toEqual({ kind: 'ready', because: [] });
});

test('something not known is never ready: it is to confirm', () => {
  const unknown = finding('unknown');
  expect(verdict(evaluation(finding('met'), unknown), 'yes')).toEqual({ kind: 'toConfirm', because: [unknown] });
});

describe('a minimum that is not reached', () => {
  const unmet = finding('unmet');
  const short = evaluation(finding('unknown'), unmet);

  test.each([
    ['yes', 'inProgress'],
    ['toConfirm', 'inProgress'],
    ['no', 'cannotBeCompleted'],
  ] as const)('with a plan completable: %s is %s', (completable, kind) => {
    expect(verdict(short, completable)).toEqual({ kind, because: [unmet] });
  });
});

test('a maximum passed needs a change before anything else is said, all of them in document order', () => {
  const broken = [finding('exceeded', 'one'), finding('exceeded', 'two')];
  const all = evaluation(finding('unmet'), ...broken, finding('unknown'));
  expect(verdict(all, 'no')).toEqual({ kind: 'needsChange', because: broken });
});

test('a start the rules do not hold for needs a change, whatever could be completed', () => {
  expect(verdict(evaluation(early), 'yes')).toEqual({ kind: 'needsChange', because: [early] });
});
