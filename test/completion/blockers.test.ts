import { describe, expect, test } from 'vitest';
import type { Qualification } from '../../src/catalogue/schema.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { checkSatisfiable, neededOnly } from '../../src/completion/blockers.ts';
import {
  buildCatalogue,
  buildFramework,
  buildPathway,
  buildQualification,
  buildUnit,
  type BarePathwayRule,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

const unitsOf = (id: string, size: number) =>
  Array.from({ length: size }, (_, index) => buildUnit(`${id}${index + 1}`, 3, 'A'));
const qualification = (id: string, size: number, rules: readonly BareUnitRule[] = []) =>
  buildQualification({ id, credits: 3, groups: ['A'], units: unitsOf(id, size), rules });
const minimum: BareUnitRule = { kind: 'totalCreditsMinimum', credits: 3 };

describe('what is left when all that can be dropped is dropped', () => {
  test.each([[[3, 6]], [[1]], [[8]], [[1, 2, 3, 4, 5, 6, 7, 8]], [[]]])(
    'is %j where these are what it takes',
    (needed) => {
      const holds = (left: readonly number[]) => needed.every((each) => left.includes(each));
      expect(neededOnly([1, 2, 3, 4, 5, 6, 7, 8], holds)).toEqual(needed);
    },
  );

  test('is found in few tries, half of it at once: each try draws a diagram', () => {
    let tries = 0;
    const holds = (left: readonly number[]) => {
      tries += 1;
      return left.includes(40);
    };
    neededOnly(
      Array.from({ length: 64 }, (_, index) => index),
      holds,
    );
    expect(tries).toBeLessThanOrEqual(14);
  });
});

describe('a file whose pathway leaves a qualification to choose', () => {
  const unitsInAll = (atLeast: number): BarePathwayRule => ({ kind: 'amount', of: {}, measure: 'units', atLeast });
  const contradictions = (qualifications: readonly Qualification[], rules: readonly BarePathwayRule[]) =>
    checkSatisfiable(buildFramework([buildPathway({ qualifications, rules })])).contradictions;
  const oneOf = (...of: readonly string[]): BarePathwayRule => ({ kind: 'oneQualification', of: [...of] });

  test('contradicts itself where only both of them together would have the units', () => {
    const both = [qualification('X', 3), qualification('Y', 3)];
    expect(contradictions(both, [unitsInAll(4)])).toEqual([]);
    expect(contradictions(both, [oneOf('X', 'Y'), unitsInAll(4)])).toEqual([
      { pathway: 'pathway', qualification: 'X', rules: ['pathway-rule-2'] },
    ]);
    expect(contradictions(both, [oneOf('X', 'Y'), unitsInAll(3)])).toEqual([]);
  });

  test('does not where one of them has enough, whichever it is', () => {
    const rules = [oneOf('X', 'Y'), unitsInAll(4)];
    expect(contradictions([qualification('X', 3), qualification('Y', 4)], rules)).toEqual([]);
    expect(contradictions([qualification('X', 4), qualification('Y', 3)], rules)).toEqual([]);
  });

  test('counts the qualification that everybody takes as well', () => {
    const three = [qualification('X', 3), qualification('Y', 3), qualification('Z', 2)];
    expect(contradictions(three, [oneOf('X', 'Y'), unitsInAll(5)])).toEqual([]);
    expect(contradictions(three, [oneOf('X', 'Y'), unitsInAll(6)])).toHaveLength(1);
  });

  test('goes through each of two choices', () => {
    const four = ['V', 'W', 'X', 'Y'].map((id) => qualification(id, id === 'Y' ? 4 : 3));
    const rules = [oneOf('V', 'W'), oneOf('X', 'Y')];
    expect(contradictions(four, [...rules, unitsInAll(7)])).toEqual([]);
    expect(contradictions(four, [...rules, unitsInAll(8)])).toHaveLength(1);
  });

  test('is told of the qualification alone where that contradicts itself already', () => {
    const alone = qualification('X', 3, [{ kind: 'totalCreditsMinimum', credits: 10 }]);
    expect(contradictions([alone, qualification('Y', 3)], [unitsInAll(7)])).toEqual([
      { pathway: 'pathway', qualification: 'X', rules: ['rule-1'] },
    ]);
  });

  test('is not asked about units by a rule that is not about them', () => {
    expect(contradictions([qualification('X', 3)], [{ kind: 'pathwayCredits', credits: 99 }])).toEqual([]);
  });
});

describe('a file whose rules let a plan be ready below the credits it states', () => {
  const shortfalls = (credits: number | undefined, extras: Partial<Qualification> = {}) => {
    const { credits: _, ...bare } = qualification('X', 3, [{ kind: 'totalCreditsMinimum', credits: 6 }]);
    const made = { ...bare, ...(credits !== undefined && { credits }), ...extras };
    return checkSatisfiable(buildFramework([buildPathway({ qualifications: [made] })])).shortfalls;
  };

  test.each([
    [5, []],
    [6, []],
    [7, [{ code: 'readyBelow', stated: 7, least: 6, path: 'pathways[0].qualifications[0].credits' }]],
    [undefined, []],
  ])('is told so: %s stated, 6 needed', (stated, told) => {
    expect(shortfalls(stated)).toEqual(told);
  });

  test('is not where it says why that is right', () => {
    const { source } = qualification('X', 3);
    expect(shortfalls(7, { fewerCredits: { text: { en: 'The document says so.' }, source } })).toEqual([]);
  });
});

test('guided hours that are printed decide whether a file asks for more than there is', () => {
  const asking = (atLeast: number) => {
    const units = [buildUnit('A1', 3, 'A', { glh: 20 }), buildUnit('A2', 3, 'A', { glh: 25 })];
    const rules: BareUnitRule[] = [{ kind: 'amount', of: {}, measure: 'hours', atLeast }];
    const made = buildQualification({ credits: 0, groups: ['A'], units, rules });
    return checkSatisfiable(buildFramework([buildPathway({ qualifications: [made] })])).contradictions;
  };
  expect([asking(44), asking(45)]).toEqual([[], []]);
  expect(asking(46)).toMatchObject([{ rules: ['rule-1'] }]);
});

describe('what blocks a plan', () => {
  const ask = (qualifications: readonly Qualification[], parts: PlanParts, rules: readonly BarePathwayRule[] = []) => {
    const pathway = buildPathway({ qualifications, rules });
    return answerPlan(buildPlan({ pathway, ...parts }), pathway, buildCatalogue(pathway), 'fewestUnits');
  };
  const earlier = (...units: readonly string[]) => [{ qualification: 'elsewhere', units: [...units] }];
  const noRepeat: BareUnitRule = { kind: 'noRepeat' };

  test('is the rule on repeats too, where a unit of an earlier qualification is the one that is missing', () => {
    const made = qualification('X', 2, [{ kind: 'totalCreditsMinimum', credits: 6 }, noRepeat]);
    expect(ask([made], { achievedQualifications: earlier('X1') }).blockers).toEqual([
      { qualifications: ['X'], rules: ['X rule-1', 'X rule-2'], ruledOut: [], picked: [] },
    ]);
  });

  test('is the rule on repeats of that qualification alone which has it', () => {
    const three: BarePathwayRule = { kind: 'amount', of: {}, measure: 'units', atLeast: 3 };
    const { blockers } = ask(
      [qualification('P', 1, [noRepeat]), qualification('Q', 2, [{ kind: 'totalCreditsMinimum', credits: 3 }])],
      { achievedQualifications: earlier('P1', 'Q1') },
      [three],
    );
    expect(blockers).toEqual([
      { qualifications: ['P', 'Q'], rules: ['P rule-1', ' pathway-rule-1'], ruledOut: [], picked: [] },
    ]);
  });

  test('is a unit achieved earlier: it stays, whatever it takes the place of', () => {
    const units = [buildUnit('A2', 2, 'A'), buildUnit('A5', 5, 'A')];
    const rules: BareUnitRule[] = [
      { kind: 'groupUnitsMaximum', group: 'A', units: 1 },
      { kind: 'totalCreditsMinimum', credits: 5 },
    ];
    const made = buildQualification({ groups: ['A'], units, rules });
    expect(ask([made], { achieved: ['A2'] })).toMatchObject({
      repair: null,
      blockers: [{ rules: ['qualification rule-1', 'qualification rule-2'], ruledOut: [], picked: ['A2'] }],
    });
  });

  test('is looked for in the qualification that is blocked, not in the one before it', () => {
    const open = qualification('X', 2, [minimum]);
    const blocked = qualification('Y', 2, [minimum]);
    expect(ask([open, blocked], { ruledOut: ['X1', 'Y1', 'Y2'] }).blockers).toEqual([
      { qualifications: ['Y'], rules: ['Y rule-1'], ruledOut: ['Y1', 'Y2'], picked: [] },
    ]);
  });

  const without = (id: string) => ({ qualifications: [id], rules: [`${id} rule-1`], ruledOut: [`${id}1`], picked: [] });
  const one = (id: string) => qualification(id, 1, [minimum]);

  test('is told of every qualification that is blocked, each by itself, in the order of the document', () => {
    const three = [one('X'), one('Y'), one('Z')];
    expect(ask(three, { ruledOut: ['X1', 'Z1'] }).blockers).toEqual([without('X'), without('Z')]);
  });

  describe('that leaves a qualification to choose', () => {
    const either: BarePathwayRule = { kind: 'oneQualification', of: ['X', 'Y'] };
    const three = [one('X'), one('Y'), one('K')];

    test('is told of each that may be chosen, and of the one that everybody takes', () => {
      expect(ask(three, { ruledOut: ['X1', 'Y1'] }, [either]).blockers).toEqual([without('X'), without('Y')]);
      expect(ask(three, { ruledOut: ['X1', 'Y1', 'K1'] }, [either]).blockers).toEqual(['X', 'Y', 'K'].map(without));
    });

    test('is not told of one that need not be chosen', () => {
      expect(ask(three, { ruledOut: ['X1', 'K1'] }, [either]).blockers).toEqual([without('K')]);
    });

    test('is told of both ends of one choice, and of no part of another that can be met', () => {
      const four = ['V', 'W', 'X', 'Y'].map(one);
      const both = [either, { kind: 'oneQualification' as const, of: ['V', 'W'] }];
      expect(ask(four, { ruledOut: ['V1', 'W1', 'X1'] }, both).blockers).toEqual([without('V'), without('W')]);
    });
  });
});
