import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/catalogue/schema.ts';
import type { Answer, Objective } from '../../src/completion/answer.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { completions } from '../../src/completion/completions.ts';
import {
  buildCatalogue,
  buildPathway,
  buildQualification,
  buildUnit,
  type BarePathwayRule,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

interface Worked {
  readonly units: readonly Unit[];
  readonly rules: readonly BareUnitRule[];
  readonly pathwayRules?: readonly BarePathwayRule[];
  readonly plan?: PlanParts;
  readonly objective?: Objective;
}

function answer({ units, rules, pathwayRules = [], plan = {}, objective = 'fewestUnits' }: Worked): Answer {
  const qualification = buildQualification({ groups: ['A', 'B'], units, rules });
  const pathway = buildPathway({ qualifications: [qualification], rules: pathwayRules });
  return answerPlan(buildPlan({ ...plan, pathway }), pathway, buildCatalogue(pathway), objective);
}

const atLevel3 = (credits: number): BareUnitRule => ({ kind: 'levelCreditsMinimum', level: 3, credits });
const total = (credits: number): BareUnitRule => ({ kind: 'totalCreditsMinimum', credits });

describe('units whose level nobody knows', () => {
  const units = [
    buildUnit('known', 3, 'A', { level: 3 }),
    buildUnit('open', 3, 'A'),
    buildUnit('low', 3, 'A', { level: 2 }),
  ];

  test('leave a completion to confirm where it cannot do without one of them', () => {
    expect(answer({ units, rules: [atLevel3(6)] })).toMatchObject({
      completable: 'toConfirm',
      ways: { certain: 0n, toConfirm: 2n },
      best: { certainty: 'toConfirm', add: ['known', 'open'], credits: 6, equallyGood: 1n },
      repair: null,
      blockers: [],
    });
  });

  test('are passed over where a completion without them is certain, even if they are starred', () => {
    const worked = { units, rules: [atLevel3(3)], plan: { starred: ['open'] }, objective: 'closestToStarred' as const };
    expect(answer(worked)).toMatchObject({
      completable: 'yes',
      ways: { certain: 4n, toConfirm: 2n },
      best: { certainty: 'certain', add: ['known', 'open'], credits: 6 },
    });
    expect(answer({ ...worked, plan: { starred: ['open'], ruledOut: ['known'] } })).toMatchObject({
      completable: 'toConfirm',
      best: { certainty: 'toConfirm', add: ['open'], credits: 3 },
    });
  });

  test('make a repair one to confirm only where it takes out fewer units than a certain one', () => {
    const pair: BareUnitRule = { kind: 'barredPair', units: ['low', 'known'] };
    const needsOpen = [pair, atLevel3(6)];
    expect(answer({ units, rules: needsOpen, plan: { picked: ['low', 'known'] } }).repair).toEqual({
      certainty: 'toConfirm',
      remove: ['low'],
      add: [],
      credits: 3,
    });
    expect(answer({ units, rules: [pair, atLevel3(3)], plan: { picked: ['low', 'known'] } }).repair).toEqual({
      certainty: 'certain',
      remove: ['low'],
      add: [],
      credits: 3,
    });
  });

  test('say of another unit that picking it leaves something to confirm', () => {
    const { effects } = answer({ units, rules: [atLevel3(6)], plan: { picked: ['known'] } });
    expect(effects.get('open')).toMatchObject({ completable: 'toConfirm', finishes: false, swap: null });
    expect(effects.get('low')).toMatchObject({ completable: 'toConfirm', finishes: false, swap: null });
  });
});

test('units that may repeat an earlier qualification leave a completion to confirm, certain repeats leave none', () => {
  const units = [buildUnit('A3', 3, 'A'), buildUnit('B3', 3, 'B')];
  const rules: readonly BareUnitRule[] = [{ kind: 'noRepeat' }, total(3)];
  const after = (achieved: readonly string[] | null) =>
    answer({ units, rules, plan: { achievedQualifications: [{ qualification: 'elsewhere', units: achieved }] } });
  const inDoubt = after(null);
  expect(inDoubt).toMatchObject({ completable: 'toConfirm', ways: { certain: 0n, toConfirm: 3n } });
  expect(inDoubt.effects.get('A3')).toMatchObject({ completable: 'toConfirm', finishes: false, swap: null });
  const oneLeft = after(['A3']);
  expect(oneLeft).toMatchObject({ completable: 'yes', ways: { certain: 1n, toConfirm: 0n }, best: { add: ['B3'] } });
  expect(oneLeft.effects.get('A3')).toMatchObject({ completable: 'no', swap: null });
  expect(after(['A3', 'B3'])).toMatchObject({ completable: 'no', best: null });
});

describe('a plan that cannot be completed', () => {
  const units = [buildUnit('A3', 3, 'A'), buildUnit('A4', 4, 'A'), buildUnit('B2', 2, 'B')];
  const atMost: BareUnitRule = { kind: 'groupCreditsMaximum', group: 'A', credits: 4 };

  test('is told what to take out where it is over a maximum, and not what blocks it', () => {
    expect(answer({ units, rules: [atMost, total(6)], plan: { picked: ['A3', 'A4'] } })).toMatchObject({
      completable: 'no',
      best: null,
      repair: { certainty: 'certain', remove: ['A3'], add: [], credits: 4 },
      blockers: [],
    });
  });

  test('is given back what went missing where it was finished, and nothing where it was not', () => {
    const repeats: BareUnitRule = { kind: 'noRepeat' };
    const achievedQualifications = [{ qualification: 'elsewhere', units: ['A3'] }];
    const mended = (picked: readonly string[]) =>
      answer({ units, rules: [repeats, total(6)], plan: { picked, achievedQualifications } }).repair;
    expect(mended(['A3', 'A4'])).toEqual({ certainty: 'certain', remove: ['A3'], add: ['B2'], credits: 6 });
    expect(mended(['A3'])).toEqual({ certainty: 'certain', remove: ['A3'], add: [], credits: 0 });
  });

  test('keeps the earliest unit it picked, whatever is to be put in for the other', () => {
    const pair = (one: string, other: string): BareUnitRule => ({ kind: 'barredPair', units: [one, other] });
    const one = answer({
      units: ['new1', 'new2', 'own1', 'own2'].map((reference) => buildUnit(reference, 1, 'A')),
      rules: [total(2), pair('own1', 'own2'), pair('new1', 'own1'), pair('new2', 'own2')],
      plan: { picked: ['own1', 'own2'] },
    });
    expect(one.repair).toEqual({ certainty: 'certain', remove: ['own2'], add: ['new2'], credits: 2 });
  });

  test('is told what blocks it where nothing in it is too much', () => {
    expect(answer({ units, rules: [atMost, total(6)], plan: { picked: ['A3'], ruledOut: ['B2'] } })).toMatchObject({
      completable: 'no',
      repair: null,
      blockers: [{ rules: ['qualification rule-1', 'qualification rule-2'], ruledOut: ['B2'], picked: [] }],
    });
  });

  test('is told the rule that asks for all of a group, never the units it asks for', () => {
    const rules: readonly BareUnitRule[] = [
      { kind: 'allOfGroup', group: 'B', credits: 2 },
      { kind: 'requires', unit: 'B2', required: 'A4' },
    ];
    expect(answer({ units, rules, plan: { ruledOut: ['A4'] } })).toMatchObject({
      completable: 'no',
      blockers: [{ rules: ['qualification rule-1', 'qualification rule-2'], ruledOut: ['A4'], picked: [] }],
    });
  });

  test('is told the unit it ruled out, not the one it picked, where either alone is enough to block it', () => {
    const onlyOne: BareUnitRule = { kind: 'groupUnitsMaximum', group: 'A', units: 1 };
    const either = [buildUnit('A5', 5, 'A'), buildUnit('A2', 2, 'A'), buildUnit('A4', 4, 'A')];
    expect(
      answer({ units: either, rules: [onlyOne, total(5)], plan: { picked: ['A2'], ruledOut: ['A5'] } }).blockers,
    ).toMatchObject([{ rules: ['qualification rule-1', 'qualification rule-2'], ruledOut: ['A5'], picked: [] }]);
  });

  test('is not told of a limit that its units keep because only some of them count', () => {
    const alike = ['A1', 'A2', 'A3'].map((reference) => buildUnit(reference, 3, 'A'));
    const kept = ['A1', 'A2', 'A3'];
    const rules: readonly BareUnitRule[] = [
      { kind: 'countsAtMost', units: kept, atMost: 1 },
      { kind: 'amount', of: {}, measure: 'credits', atMost: 6 },
      { kind: 'groupCreditsMinimum', group: 'B', credits: 2 },
    ];
    const plan = { kept, ruledOut: ['B2'] };
    expect(answer({ units: [...alike, buildUnit('B2', 2, 'B')], rules, plan }).blockers).toMatchObject([
      { rules: ['qualification rule-3'], ruledOut: ['B2'], picked: [] },
    ]);
  });

  test('is told that only some of its units count where that is what blocks it', () => {
    const alike = ['A1', 'A2'].map((reference) => buildUnit(reference, 3, 'A'));
    const counts: BareUnitRule = { kind: 'countsAtMost', units: ['A1', 'A2'], atMost: 1 };
    expect(answer({ units: alike, rules: [counts, total(6)] }).blockers[0]?.rules).toEqual([
      'qualification rule-1',
      'qualification rule-2',
    ]);
  });
});

describe('a swap', () => {
  const units = [buildUnit('A4', 4, 'A'), buildUnit('B2', 2, 'B'), buildUnit('A2', 2, 'A')];
  const rules: readonly BareUnitRule[] = [total(4), { kind: 'barredPair', units: ['A4', 'B2'] }];

  test('keeps a plan complete that meets every rule on units, whatever else the pathway asks for', () => {
    const pathwayRules: BarePathwayRule[] = [{ kind: 'pathwayCredits', credits: 99 }];
    for (const pathway of [[], pathwayRules]) {
      const { effects } = answer({ units, rules, pathwayRules: pathway, plan: { picked: ['A4'] } });
      expect(effects.get('B2')?.swap).toEqual({ certainty: 'certain', remove: ['A4'], add: ['A2'], credits: 4 });
    }
  });

  test('keeps a plan complete that only has something to confirm', () => {
    const { effects } = answer({
      units,
      rules: [...rules, atLevel3(1)],
      plan: { picked: ['A4'] },
    });
    expect(effects.get('B2')?.swap).toEqual({ certainty: 'toConfirm', remove: ['A4'], add: ['A2'], credits: 4 });
  });

  test('only takes out of a plan that is not complete yet', () => {
    const { effects } = answer({
      units: [...units, buildUnit('A3', 3, 'A')],
      rules: [total(5), ...rules.slice(1)],
      plan: { picked: ['A4'] },
    });
    expect(effects.get('B2')?.swap).toEqual({ certainty: 'certain', remove: ['A4'], add: [], credits: 2 });
  });

  test('is not offered where the plan can be completed with the unit', () => {
    const { effects } = answer({ units, rules, plan: { picked: ['A2'] } });
    expect(effects.get('B2')).toMatchObject({ completable: 'yes', finishes: true, swap: null });
  });

  test('is offered where a unit would fill the last place that is needed for more credits', () => {
    const { effects, completable } = answer({
      units: [buildUnit('A1', 1, 'A'), buildUnit('A2', 2, 'A'), buildUnit('A5', 5, 'A')],
      rules: [
        { kind: 'groupUnitsMaximum', group: 'A', units: 2 },
        { kind: 'groupCreditsMinimum', group: 'A', credits: 6 },
      ],
      plan: { picked: ['A1'] },
    });
    expect(completable).toBe('yes');
    expect(effects.get('A2')).toMatchObject({
      completable: 'no',
      exceeds: [],
      swap: { certainty: 'certain', remove: ['A1'], add: [], credits: 2 },
    });
  });
});

test('of a unit only those findings are shown that it would change', () => {
  const { effects } = answer({
    units: [buildUnit('A3', 3, 'A', { level: 3 }), buildUnit('B2', 2, 'B', { level: 2 }), buildUnit('B1', 1, 'B')],
    rules: [
      { kind: 'groupCreditsMinimum', group: 'A', credits: 3 },
      { kind: 'groupCreditsMinimum', group: 'B', credits: 2 },
      atLevel3(3),
    ],
  });
  const changed = (reference: string) => effects.get(reference)?.after.map(({ ruleId }) => ruleId);
  expect([changed('A3'), changed('B2'), changed('B1')]).toEqual([
    ['rule-1', 'rule-3'],
    ['rule-2'],
    ['rule-2', 'rule-3'],
  ]);
});

test('ways to finish have the best by every measure among them, not only by the one that was asked for', () => {
  const units = [buildUnit('A5', 5, 'A'), buildUnit('A1', 1, 'A'), buildUnit('A2', 2, 'A')];
  const pathway = buildPathway({
    qualifications: [
      buildQualification({ groups: ['A'], units, rules: [{ kind: 'totalCreditsMinimum', credits: 3 }] }),
    ],
  });
  const ways = completions(buildPlan({ pathway }), pathway, buildCatalogue(pathway), 'fewestUnits', 3);
  expect(ways).toMatchObject([
    { objective: 'fewestUnits', add: ['A5'], credits: 5 },
    { objective: 'fewestSurplusCredits', add: ['A1', 'A2'], credits: 3 },
  ]);
});

test('a level that a reader gives decides, whatever the same rules were answered before', () => {
  const units = [buildUnit('open', 3, 'A')];
  const pathway = buildPathway({
    qualifications: [buildQualification({ groups: ['A'], units, rules: [atLevel3(3)] })],
  });
  const completable = (settled: Plan['settled']) =>
    answerPlan(buildPlan({ pathway, settled }), pathway, buildCatalogue(pathway), 'fewestUnits').completable;
  const given = (value: number) => ({ open: { level: { value, from: 'Specification, page 12' } } });
  expect([completable({}), completable(given(3)), completable(given(2))]).toEqual(['toConfirm', 'yes', 'no']);
});
