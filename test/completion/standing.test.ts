import { describe, expect, test } from 'vitest';
import type { Qualification } from '../../src/catalogue/schema.ts';
import { answerPlan, canBeCompleted } from '../../src/completion/answerPlan.ts';
import { completions } from '../../src/completion/completions.ts';
import { partsOf } from '../../src/completion/standing.ts';
import { Effort, Stopped } from '../../src/diagram/interruption.ts';
import {
  buildCatalogue,
  buildPathway,
  buildQualification,
  buildUnit,
  type BarePathwayRule,
  type BareUnitRule,
  type PathwayParts,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

const unit = (reference: string, level?: number) => buildUnit(reference, 3, 'A', level === undefined ? {} : { level });
const qualification = (
  id: string,
  references: readonly string[],
  rules: readonly BareUnitRule[] = [],
  level?: number,
) => buildQualification({ id, groups: ['A'], units: references.map((each) => unit(each, level)), rules });
const total = (credits: number): BareUnitRule => ({ kind: 'totalCreditsMinimum', credits });
const atLevel3 = (credits: number): BareUnitRule => ({ kind: 'levelCreditsMinimum', level: 3, credits });
const atLeast = (units: number): BarePathwayRule => ({ kind: 'amount', of: {}, measure: 'units', atLeast: units });

function ask(parts: PathwayParts, plan: PlanParts = {}, earlier: readonly Qualification[] = []) {
  const pathway = buildPathway(parts);
  const catalogue = buildCatalogue(
    pathway,
    ...(earlier.length > 0 ? [buildPathway({ id: 'old', qualifications: earlier })] : []),
  );
  const made = buildPlan({ ...plan, pathway });
  const answer = answerPlan(made, pathway, catalogue, 'fewestUnits');
  return {
    answer,
    alone: canBeCompleted(made, pathway, catalogue),
    offered: completions(made, pathway, catalogue, 'fewestUnits', 3),
  };
}

describe('a pathway', () => {
  const [c, k] = [qualification('C', ['C1', 'C2'], [total(3)]), qualification('K', ['K1'], [total(3)])];
  const empty = qualification('E', []);

  test('is looked at by qualification, without those whose units nobody has published', () => {
    const parts = partsOf(
      buildPathway({ qualifications: [c, empty, k], rules: [{ kind: 'pathwayCredits', credits: 9 }] }),
    );
    expect(parts.map(({ of }) => of)).toEqual([c, k]);
    expect(parts.map(({ rules }) => rules.map(({ key }) => key))).toEqual([['C rule-1'], ['K rule-1']]);
  });

  test('is looked at as a whole where a rule ties its qualifications together', () => {
    const tied = buildPathway({
      qualifications: [c, empty, k],
      rules: [{ kind: 'pathwayCredits', credits: 9 }, atLeast(2)],
    });
    const [part, ...others] = partsOf(tied);
    expect(others).toEqual([]);
    expect(part?.of).toBe(tied);
    expect(part?.qualifications).toEqual([c, k]);
    expect(part?.rules.map(({ key }) => key)).toEqual(['C rule-1', 'K rule-1', ' pathway-rule-2']);
  });

  test('without any units has nothing to look at, whatever ties it together', () => {
    expect(partsOf(buildPathway({ qualifications: [empty], rules: [atLeast(1)] }))).toEqual([]);
  });
});

describe('a unit', () => {
  test('that two qualifications share is one choice, and meets what both ask for', () => {
    const { answer } = ask({
      qualifications: [qualification('C', ['c', 'S'], [total(3)]), qualification('K', ['S', 'k'], [total(3)])],
    });
    // With S the others are free; without it both have to be there.
    expect(answer.ways).toEqual({ certain: 5n, toConfirm: 0n });
    expect(answer.best).toMatchObject({ add: ['S'], credits: 3 });
    expect([...answer.effects.keys()]).toEqual(['c', 'S', 'k']);
  });

  test('achieved in an earlier qualification may be taken again where no rule is against it', () => {
    const achievedQualifications = [{ qualification: 'elsewhere', units: ['C1'] }];
    const only = (rules: readonly BareUnitRule[]) =>
      ask({ qualifications: [qualification('C', ['C1'], rules)] }, { achievedQualifications });
    expect(only([total(3)]).answer.completable).toBe('yes');
    expect(only([total(3), { kind: 'noRepeat' }]).answer.completable).toBe('no');
  });

  test('that may be a repeat leaves the plan to confirm, although the one beside it is none', () => {
    const achievedQualifications = [{ qualification: 'old', units: null }];
    const made = qualification('C', ['C1', 'C2'], [total(6), { kind: 'noRepeat' }]);
    const { answer, alone } = ask({ qualifications: [made] }, { achievedQualifications }, [
      qualification('old', ['C1']),
    ]);
    expect(answer).toMatchObject({ completable: 'toConfirm', ways: { certain: 0n, toConfirm: 1n } });
    expect(alone).toBe('toConfirm');
  });
});

describe('whether a plan of two qualifications can be completed', () => {
  const known = qualification('C', ['C1'], [atLevel3(3)], 3);
  const open = qualification('K', ['K1'], [atLevel3(3)]);

  test('is to confirm where only the second one hangs on an unknown level', () => {
    const { answer, alone, offered } = ask({ qualifications: [known, open] });
    expect(answer).toMatchObject({ completable: 'toConfirm', best: { certainty: 'toConfirm', add: ['C1', 'K1'] } });
    expect(alone).toBe('toConfirm');
    expect(offered).toMatchObject([{ certainty: 'toConfirm', add: ['C1', 'K1'] }]);
    expect(ask({ qualifications: [known] }).alone).toBe('yes');
  });

  test('is no where one of them cannot, and no unit of the other changes that', () => {
    const never = qualification('K', ['K1'], [total(9)]);
    const more = qualification('C', ['C1', 'C2'], [total(3)]);
    const { answer, alone, offered } = ask({ qualifications: [more, never] });
    expect([answer.completable, alone, offered]).toEqual(['no', 'no', []]);
    expect([...answer.effects.values()].map(({ completable }) => completable)).toEqual(['no', 'no', 'no']);
  });
});

describe('where a qualification is still to be chosen', () => {
  const oneOf: BarePathwayRule = { kind: 'oneQualification', of: ['C', 'K'] };
  const [c, k] = [qualification('C', ['C1', 'C2'], [total(3)]), qualification('K', ['K1', 'K2', 'K3'], [total(6)])];

  test('the ways of each are counted, and none is offered as the best until it is chosen', () => {
    const { answer, alone, offered } = ask({ qualifications: [c, k], rules: [oneOf] });
    expect(answer).toMatchObject({ completable: 'yes', ways: { certain: 7n, toConfirm: 0n }, best: null });
    expect([alone, offered]).toEqual(['yes', []]);
    const chosen = ask({ qualifications: [c, k], rules: [oneOf] }, { offerings: { K: '' } });
    expect(chosen.answer).toMatchObject({ ways: { certain: 4n }, best: { add: ['K1', 'K2'] } });
    expect(chosen.offered).not.toEqual([]);
  });

  test('one that can be finished for certain is enough, then one that perhaps can', () => {
    const never = qualification('K', ['K1'], [total(9)]);
    const perhaps = qualification('C', ['C1'], [atLevel3(3)]);
    const asked = (...qualifications: readonly Qualification[]) => {
      const { answer, alone } = ask({ qualifications, rules: [oneOf] });
      return [answer.completable, alone];
    };
    expect(asked(c, never)).toEqual(['yes', 'yes']);
    expect(asked(perhaps, never)).toEqual(['toConfirm', 'toConfirm']);
    expect(asked(perhaps, k)).toEqual(['yes', 'yes']);
    expect(asked(qualification('C', ['C1'], [total(9)]), never)).toEqual(['no', 'no']);
  });

  test('more ways to choose than can be gone through are owned up to', () => {
    const ids = Array.from({ length: 22 }, (_, index) => `Q${index}`);
    const rules = [ids.slice(0, 11), ids.slice(11)].map((of): BarePathwayRule => ({ kind: 'oneQualification', of }));
    const { answer, alone } = ask({ qualifications: ids.map((id) => qualification(id, [`${id}-1`])), rules });
    expect([answer.completable, alone]).toEqual(['unknown', 'unknown']);
  });
});

test('a completion that is certain is offered before one with an earlier unit that is to be confirmed', () => {
  const made = buildQualification({ groups: ['A'], units: [unit('open'), unit('known', 3)], rules: [atLevel3(3)] });
  const { answer, offered } = ask({ qualifications: [made] });
  expect(answer.best).toMatchObject({ certainty: 'certain', add: ['known'] });
  expect(offered[0]).toEqual(answer.best);
});

describe('picking a unit', () => {
  const onlyOne: BareUnitRule = { kind: 'groupUnitsMaximum', group: 'A', units: 1 };
  const exceeded = (picked: readonly string[]) => {
    const { answer } = ask({ qualifications: [qualification('C', ['C1', 'C2', 'C3'], [onlyOne])] }, { picked });
    return answer.effects.get('C3');
  };

  test('is said to pass a maximum once, not again where the plan is past it already', () => {
    expect(exceeded([])?.exceeds).toEqual([]);
    expect(exceeded(['C1'])?.exceeds).toEqual(['rule-1']);
    expect(exceeded(['C1', 'C2'])).toMatchObject({ exceeds: [], swap: null, after: [{ ruleId: 'rule-1', have: 3 }] });
  });

  test('finishes the choice of units, whatever else the pathway asks for', () => {
    const rules: BarePathwayRule[] = [{ kind: 'pathwayCredits', credits: 99 }];
    const { answer } = ask(
      { qualifications: [qualification('C', ['C1', 'C2'], [total(6)])], rules },
      { picked: ['C1'] },
    );
    expect(answer.effects.get('C2')?.finishes).toBe(true);
  });
});

describe('of two ways to finish', () => {
  const best = (objective: 'fewestSurplusCredits' | 'fewestGuidedHours', ...units: Parameters<typeof buildUnit>[]) => {
    const made = buildQualification({
      groups: ['A'],
      units: units.map((each) => buildUnit(...each)),
      rules: [total(3)],
    });
    const pathway = buildPathway({ qualifications: [made] });
    const offered = completions(buildPlan({ pathway }), pathway, buildCatalogue(pathway), objective, 3);
    return offered.map(({ add }) => add.join(' '));
  };

  test('with the same credits the one with fewer units is offered', () => {
    expect(best('fewestSurplusCredits', ['one', 1, 'A'], ['two', 2, 'A'], ['three', 3, 'A'])[0]).toBe('three');
  });

  test('the one with fewer published guided hours is offered to who asks for those', () => {
    expect(best('fewestGuidedHours', ['long', 3, 'A', { glh: 25 }], ['short', 3, 'A', { glh: 10 }])[0]).toBe('short');
  });

  test('only those as good as the first are offered beside it', () => {
    expect(best('fewestSurplusCredits', ['a', 3, 'A'], ['b', 3, 'A'], ['more', 4, 'A'])).toEqual(['a', 'b']);
  });
});

test('an answer nobody waits for is given up, also where only one thing is asked', () => {
  const pathway = buildPathway({ qualifications: [qualification('C', ['C1'], [total(3)])] });
  const stop = new Effort(() => true);
  expect(() => canBeCompleted(buildPlan({ pathway }), pathway, buildCatalogue(pathway), stop)).toThrow(Stopped);
});
