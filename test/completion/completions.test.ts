import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Objective } from '../../src/completion/answer.ts';
import { completions } from '../../src/completion/completions.ts';
import { changeUnits, pickUnit, ruleOutUnit } from '../../src/plan/unitChoices.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const empty = buildPlan({ pathway: level2Diploma });
const nearlyDone = [
  'D/506/2119',
  'H/506/2154',
  'Y/506/2135',
  'T/506/2143',
  'J/506/2163',
  'L/506/1807',
  'H/506/1814',
  'T/505/4673',
].reduce(pickUnit, empty);
const choices = (plan = nearlyDone, objective: Objective = 'fewestSurplusCredits', howMany = 3) =>
  completions(plan, level2Diploma, builtInCatalogue, objective, howMany);

describe('Ways to finish a plan', () => {
  it('are three different ones where one unit is missing and eight would do', () => {
    const found = choices();
    expect(new Set(found.map(({ add }) => add.join()))).toHaveLength(3);
    expect(found.map(({ credits }) => credits)).toEqual([45, 45, 45]);
    expect(found[0]?.equallyGood).toBe(8n);
  });

  it('each meet every rule once applied', () => {
    for (const plan of [empty, nearlyDone])
      for (const { add } of choices(plan)) {
        const finished = evaluate(changeUnits(plan, { add, remove: [] }), level2Diploma, builtInCatalogue);
        expect(finished.findings.filter(({ status }) => status === 'unmet' || status === 'exceeded')).toEqual([]);
      }
  });

  it('start with the best under what the reader asked for', () => {
    expect(choices(empty, 'fewestUnits')[0]?.objective).toBe('fewestUnits');
    expect(choices(empty, 'fewestGuidedHours')[0]?.objective).toBe('fewestGuidedHours');
  });

  it('are never more than asked for', () => {
    expect(choices(empty, 'fewestUnits', 1)).toHaveLength(1);
    expect(choices(empty, 'fewestUnits', 2)).toHaveLength(2);
  });

  it('are none where nothing that is left fits', () => {
    const blocked = ['D/506/2119', 'T/506/2126'].reduce(ruleOutUnit, empty);
    expect(choices(blocked)).toEqual([]);
  });
});
