import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { canBeCompleted } from '../../src/completion/answerPlan.ts';
import { checkSatisfiable } from '../../src/completion/blockers.ts';
import { completions } from '../../src/completion/completions.ts';
import { Effort, Stopped } from '../../src/diagram/interruption.ts';
import { changeUnits } from '../../src/plan/unitChoices.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import {
  buildFramework,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { runs } from '../runs.ts';
import { arbitraryCase } from './arbitraryCase.ts';

const group = (size: number, credits: number, id = 'A') =>
  Array.from({ length: size }, (_, index) => buildUnit(`${id}/${index}`, credits, id));

describe('many units', () => {
  test('a plan gets the same answer when sixty units nobody may take stand around it', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ plan, pathway, catalogue }) => {
        const crowded = {
          ...pathway,
          qualifications: pathway.qualifications.map((qualification, position) => ({
            ...qualification,
            groups: [...qualification.groups, { id: 'Z', source: qualification.source }],
            units: qualification.units.flatMap((unit, index) => [
              ...Array.from({ length: index === 1 ? 60 : 1 }, (_, extra) =>
                buildUnit(`Z/${position}/${index}/${extra}`, 3, 'Z', { glh: 1 }),
              ),
              unit,
            ]),
            rules: [
              ...qualification.rules,
              {
                kind: 'groupUnitsMaximum' as const,
                id: `none-${position}`,
                group: 'Z',
                units: 0,
                source: qualification.source,
              },
            ],
          })),
        };
        for (const objective of ['fewestSurplusCredits', 'closestToStarred'] as const) {
          const { effects, ...alone } = answerPlan(plan, pathway, catalogue, objective);
          const { effects: among, ...inCrowd } = answerPlan(plan, crowded, catalogue, objective);
          if (!plan.achievedQualifications.some(({ units }) => units === null)) {
            expect({ ...inCrowd, blockers: [] }).toEqual({ ...alone, blockers: [] });
          }
          for (const [reference, { completable, swap }] of effects) {
            expect(among.get(reference)).toMatchObject({ completable, swap });
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('too many combinations to go through are owned up to, with what the rules alone can tell', () => {
    const units = Array.from({ length: 60 }, (_, index) => buildUnit(`U/${index}`, 97 + index * 13, `G${index % 2}`));
    const pathway = buildPathway({
      qualifications: [
        buildQualification({
          groups: ['G0', 'G1'],
          units,
          rules: [
            { kind: 'groupCreditsMaximum', group: 'G0', credits: 9_000 },
            { kind: 'groupCreditsMaximum', group: 'G1', credits: 9_000 },
            { kind: 'totalCreditsMinimum', credits: 12_000 },
            { kind: 'levelCreditsMinimum', level: 2, credits: 6_000 },
          ],
        }),
      ],
    });
    const answer = answerPlan(buildPlan({ pathway }), pathway, { frameworks: [] }, 'fewestUnits');
    expect(answer).toMatchObject({
      completable: 'unknown',
      ways: { certain: 0n, toConfirm: 0n },
      best: null,
      repair: null,
      blockers: [],
    });
    expect(canBeCompleted(buildPlan({ pathway }), pathway, { frameworks: [] })).toBe('unknown');
    expect(completions(buildPlan({ pathway }), pathway, { frameworks: [] }, 'fewestUnits', 3)).toEqual([]);
    expect(checkSatisfiable(buildFramework([pathway]))).toEqual({
      contradictions: [],
      shortfalls: [],
      unchecked: ['qualification'],
    });
    expect(answer.effects.get('U/3')).toMatchObject({ completable: 'unknown', exceeds: [], swap: null });
    expect(answer.effects.get('U/3')?.after).not.toEqual([]);
  });

  test('an answer nobody waits for any more is given up', () => {
    const pathway = buildPathway({
      qualifications: [
        buildQualification({
          groups: ['A'],
          units: group(30, 3),
          rules: [{ kind: 'totalCreditsMinimum', credits: 30 }],
        }),
      ],
    });
    const stop = () => new Effort(() => true);
    expect(() => answerPlan(buildPlan({ pathway }), pathway, { frameworks: [] }, 'fewestUnits', stop())).toThrow(
      Stopped,
    );
    expect(() => completions(buildPlan({ pathway }), pathway, { frameworks: [] }, 'fewestUnits', 3, stop())).toThrow(
      Stopped,
    );
  });
});

describe('pathways whose document names no units', () => {
  test('are complete as they are', () => {
    const pathway = buildPathway();
    const answer = answerPlan(buildPlan({ pathway }), pathway, { frameworks: [] }, 'fewestUnits');
    expect(answer.completable).toBe('yes');
    expect(answer.ways).toEqual({ certain: 1n, toConfirm: 0n });
    expect(answer.best).toMatchObject({ add: [], equallyGood: 1n });
    expect(answer.effects.size).toBe(0);
  });
});

describe('a finished plan', () => {
  // Offered by the planner and taken, and then told that credits are missing: the learner cannot tell whom to believe.
  test('is judged as finished where what finished it may count towards the whole or not', () => {
    const pathway = buildPathway({
      qualifications: [
        buildQualification({
          groups: [{ ...buildGroup('M'), counts: false }, 'A'],
          units: [
            buildUnit('U/0', 0.25, 'M'),
            buildUnit('U/1', 1, 'M'),
            buildUnit('U/2', 1, 'M'),
            buildUnit('U/3', 1, 'M', { alsoIn: ['A'] }),
          ],
          rules: [{ kind: 'levelCreditsMinimum', level: 1, credits: 1 }],
        }),
      ],
    });
    const plan = buildPlan({ pathway, picked: ['U/1', 'U/2'] });
    const { best } = answerPlan(plan, pathway, { frameworks: [] }, 'fewestSurplusCredits');
    expect(best).toMatchObject({ certainty: 'toConfirm', add: ['U/3'] });
    const finished = changeUnits(plan, { add: best?.add ?? [], remove: [] });
    expect(evaluate(finished, pathway, { frameworks: [] }).findings.map(({ status }) => status)).toEqual(['unknown']);
  });

  test('needs nothing, and a swap that takes something out puts in what keeps it finished', () => {
    const answer = answerPlan(typicalPlan, level2Diploma, builtInCatalogue, 'fewestUnits');
    expect(answer.best?.add).toEqual([]);
    expect(answer.repair).toBeNull();
    const over = [...answer.effects.values()].filter(({ swap }) => swap);
    expect(over.length).toBeGreaterThan(0);
    for (const { reference, swap } of over) {
      const swapped = changeUnits(typicalPlan, { remove: swap?.remove ?? [], add: [reference, ...(swap?.add ?? [])] });
      const statuses = evaluate(swapped, level2Diploma, builtInCatalogue).findings.map(({ status }) => status);
      expect(statuses).not.toContain('unmet');
      expect(statuses).not.toContain('exceeded');
    }
  });
});

describe('completions to choose from', () => {
  test('are different, and each finishes the plan', () => {
    for (const pathway of [level2Diploma, level3Diploma]) {
      const plan = buildPlan({ pathway, startDate: '2026-09-01' });
      const offered = completions(plan, pathway, builtInCatalogue, 'fewestSurplusCredits', 3);
      expect(offered).toHaveLength(3);
      expect(new Set(offered.map(({ add }) => add.join())).size).toBe(3);
      for (const { add, credits } of offered) {
        const { findings, selectedCredits } = evaluate(
          changeUnits(plan, { add, remove: [] }),
          pathway,
          builtInCatalogue,
        );
        expect(selectedCredits).toBe(credits);
        expect(findings.filter(({ status }) => status !== 'met')).toEqual([]);
      }
    }
  });

  test('are as many as there are, the best first, the same as the answer offers', () => {
    const pathway = buildPathway({
      qualifications: [
        buildQualification({ groups: ['A'], units: group(2, 5), rules: [{ kind: 'totalCreditsMinimum', credits: 5 }] }),
      ],
    });
    const plan = buildPlan({ pathway });
    const offered = completions(plan, pathway, { frameworks: [] }, 'fewestUnits', 3);
    expect(offered.map(({ add }) => add)).toEqual([['A/0'], ['A/1']]);
    expect(offered[0]).toEqual(answerPlan(plan, pathway, { frameworks: [] }, 'fewestUnits').best);
    expect(offered[1]?.equallyGood).toBe(2n);
  });

  test('are none where the plan cannot be completed', () => {
    const pathway = buildPathway({
      qualifications: [
        buildQualification({ groups: ['A'], units: group(1, 5), rules: [{ kind: 'totalCreditsMinimum', credits: 6 }] }),
      ],
    });
    expect(completions(buildPlan({ pathway }), pathway, { frameworks: [] }, 'fewestUnits', 3)).toEqual([]);
  });
});

describe('a framework file', () => {
  test('both published frameworks can be satisfied', () => {
    for (const framework of builtInCatalogue.frameworks)
      expect(checkSatisfiable(framework)).toEqual({ contradictions: [], shortfalls: [], unchecked: [] });
  });

  test('rules that cannot be kept together are named, and none that could', () => {
    const qualification = buildQualification({
      groups: ['A', 'B'],
      units: [...group(3, 4, 'A'), ...group(3, 4, 'B')],
      rules: [
        { kind: 'groupCreditsMinimum', group: 'A', credits: 4 },
        { kind: 'groupCreditsMaximum', group: 'A', credits: 8 },
        { kind: 'groupUnitsMaximum', group: 'B', units: 1 },
        { kind: 'totalCreditsMinimum', credits: 13 },
        { kind: 'barredPair', units: ['A/0', 'B/0'] },
      ],
    });
    const framework = buildFramework([buildPathway({ qualifications: [qualification] })]);
    expect(checkSatisfiable(framework).contradictions).toEqual([
      { pathway: 'pathway', qualification: 'qualification', rules: ['rule-2', 'rule-3', 'rule-4'] },
    ]);
  });

  test('rules that are kept because only some units count are not named, the rule that says so where it contradicts', () => {
    const counts: BareUnitRule = { kind: 'countsAtMost', units: ['A/0', 'A/1', 'A/2'], atMost: 1 };
    const contradiction = (rules: readonly BareUnitRule[]) => {
      const units = [...group(3, 4, 'A'), ...group(1, 4, 'B')];
      const qualification = buildQualification({ groups: ['A', 'B'], units, rules: [counts, ...rules] });
      const framework = buildFramework([buildPathway({ qualifications: [qualification] })]);
      return checkSatisfiable(framework).contradictions.map((each) => each.rules);
    };
    const all: BareUnitRule = { kind: 'allOfGroup', group: 'A', credits: 12 };
    expect(contradiction([all, { kind: 'groupCreditsMinimum', group: 'A', credits: 5 }])).toEqual([
      ['rule-1', 'rule-3'],
    ]);
    const most: BareUnitRule = { kind: 'amount', of: {}, measure: 'credits', atMost: 4 };
    expect(contradiction([{ kind: 'groupUnitsMinimum', group: 'B', units: 2 }, all, most])).toEqual([['rule-2']]);
  });

  test('are certain although it takes too long to find out which of them they are', () => {
    const rules = [
      { kind: 'groupCreditsMinimum' as const, group: 'A', credits: 8 },
      { kind: 'groupCreditsMaximum' as const, group: 'A', credits: 4 },
      { kind: 'totalCreditsMinimum' as const, credits: 4 },
    ];
    const qualification = buildQualification({ groups: ['A'], units: group(3, 4, 'A'), rules });
    const framework = buildFramework([buildPathway({ qualifications: [qualification] })]);
    let asked = 0;
    const effort = new Effort(() => (asked += 1) > 1);
    const spend = effort.spend.bind(effort);
    // One look at the clock, and from the second on it is over.
    expect(checkSatisfiable(framework, { spend: (steps) => spend(steps + 50_000) })).toEqual({
      contradictions: [{ pathway: 'pathway', qualification: 'qualification', rules: ['rule-1', 'rule-2', 'rule-3'] }],
      shortfalls: [],
      unchecked: [],
    });
  });

  test('a level no unit is published at cannot be asked for, one nobody has published can', () => {
    const of = (level: number | null) => {
      const units = [buildUnit('A4', 4, 'A', level === null ? {} : { level })];
      const rules = [{ kind: 'levelCreditsMinimum' as const, level: 3, credits: 4 }];
      return checkSatisfiable(
        buildFramework([buildPathway({ qualifications: [buildQualification({ groups: ['A'], units, rules })] })]),
      ).contradictions;
    };
    expect(of(2)).toMatchObject([{ rules: ['rule-1'] }]);
    expect(of(3)).toEqual([]);
    expect(of(null)).toEqual([]);
  });
});
