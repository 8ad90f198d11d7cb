import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pathway, UnitRule } from '../../src/catalogue/schema.ts';
import type { Blockers, Objective, Repair } from '../../src/completion/answer.ts';
import { answerPlan, canBeCompleted } from '../../src/completion/answerPlan.ts';
import { partsOf } from '../../src/completion/standing.ts';
import { takenPathway } from '../../src/plan/takenPathway.ts';
import { changeUnits, pickUnit, removeUnit } from '../../src/plan/unitChoices.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { runs } from '../runs.ts';
import { arbitraryCase, arbitraryChoice, type Case } from './arbitraryCase.ts';
import {
  bestOf,
  bruteForce,
  compareRated,
  countBits,
  creditsIn,
  keepsAcross,
  keepsRules,
  placesOf,
  rate,
  referencesIn,
  type BruteForce,
  type Outlook,
} from './bruteForce.ts';

const objectives: readonly Objective[] = [
  'fewestSurplusCredits',
  'fewestUnits',
  'fewestGuidedHours',
  'closestToStarred',
];

const theCase = arbitraryCase();
const check = (usual: number, holds: (given: Case) => void) =>
  fc.assert(fc.property(theCase, holds), { numRuns: runs(usual) });

const completionsOf = ({ valid, planned, ruledOut }: BruteForce, outlook: Outlook, besides = 0): number[] =>
  valid[outlook].filter((selection) => (selection & planned) === planned && (selection & ruledOut & ~besides) === 0);

/** The smallest change with `wanted` in, by trying every one: removals, additions, credits, then the earliest units kept and added. */
function changeTo(brute: BruteForce, wanted: number, outlook: Outlook): number | null {
  const { valid, planned, locked, ruledOut, positions } = brute;
  const open = valid[outlook].filter(
    (selection) =>
      (selection & locked) === locked && (selection & ruledOut & ~wanted) === 0 && (selection & wanted) === wanted,
  );
  return bestOf(
    open,
    (selection) => [
      countBits(planned & ~selection),
      countBits(selection & ~planned & ~wanted),
      creditsIn(positions, selection),
    ],
    planned,
  );
}

function smallestChange(brute: BruteForce, wanted: number): Repair | null {
  const { positions, planned } = brute;
  const described = (selection: number | null, certainty: Repair['certainty']): Repair | null =>
    selection === null
      ? null
      : {
          certainty,
          remove: referencesIn(positions, planned & ~selection),
          add: referencesIn(positions, selection & ~planned & ~wanted),
          credits: creditsIn(positions, selection),
        };
  const certain = described(changeTo(brute, wanted, 'worst'), 'certain');
  const toConfirm = described(changeTo(brute, wanted, 'best'), 'toConfirm');
  return certain && certain.remove.length <= (toConfirm?.remove.length ?? Infinity) ? certain : toConfirm;
}

/** The change without what would finish the plan; `wanted` goes in beside it. */
function takingOutOnly({ positions, planned }: BruteForce, change: Repair, wanted: number): Repair {
  const left = referencesIn(positions, planned | wanted).filter((reference) => !change.remove.includes(reference));
  const credits = positions.reduce(
    (sum, { unit }) => sum + (left.includes(unit.reference) ? (unit.creditValue ?? 0) : 0),
    0,
  );
  return { ...change, add: [], credits };
}

/** Credits of the pathway come with those of its qualifications, unless these share units. */
const onUnits = ({ plan, pathway, catalogue }: Case) => {
  const taken = takenPathway(plan, pathway).qualifications.flatMap(({ units }) => units);
  const shares = new Set(taken.map(({ reference }) => reference)).size < taken.length;
  const kinds = new Set([
    'startDate',
    'priorUnits',
    'unknownUnits',
    'requirement',
    ...(shares ? [] : ['pathwayCredits']),
  ]);
  return evaluate(plan, pathway, catalogue).findings.filter(({ kind }) => !kinds.has(kind));
};

describe('against trying every selection', () => {
  test('says rightly whether a plan can be completed, and in exactly how many ways', () => {
    check(400, ({ plan, pathway, catalogue }) => {
      const brute = bruteForce(plan, pathway, catalogue);
      const certain = completionsOf(brute, 'worst').length;
      const possible = completionsOf(brute, 'best').length;
      const { completable, ways } = answerPlan(plan, pathway, catalogue, 'fewestSurplusCredits');
      expect(ways).toEqual({ certain: BigInt(certain), toConfirm: BigInt(possible - certain) });
      expect(completable).toBe(certain > 0 ? 'yes' : possible > 0 ? 'toConfirm' : 'no');
      expect(canBeCompleted(plan, pathway, catalogue)).toBe(completable);
    });
  });

  describe('where one qualification of several is to be chosen', () => {
    const theChoice = arbitraryChoice();

    /** The pathway with each way to choose what is still to be chosen. */
    function everyTaken({ plan, pathway }: Case): readonly Pathway[] {
      const { rules, qualifications } = pathway;
      const [of = []] = rules.flatMap((rule) => (rule.kind === 'oneQualification' ? [rule.of] : []));
      const taken = of.filter((id) => id in plan.offerings);
      const ways = taken.length > 0 ? [taken] : of.map((id) => [id]);
      return ways.map((way) => ({
        ...pathway,
        qualifications: qualifications.filter(({ id }) => !of.includes(id) || way.includes(id)),
      }));
    }

    /** Every selection of each of them. */
    const everyWay = (given: Case): readonly BruteForce[] =>
      everyTaken(given).map((taken) => bruteForce(given.plan, taken, given.catalogue));

    const certainFirst = ['certain', 'toConfirm'];
    function fewestOf(changes: readonly (Repair | null)[]): Repair | null {
      const rank = (each: Repair) => [each.remove.length, certainFirst.indexOf(each.certainty)];
      return changes.reduce(
        (least, each) => (each && (!least || compareRated(rank(each), rank(least)) < 0) ? each : least),
        null,
      );
    }

    test('counts every way, and says whether one of them can be finished', () => {
      fc.assert(
        fc.property(theChoice, (given) => {
          const { plan, pathway, catalogue } = given;
          const ways = everyWay(given);
          const numberOf = (outlook: Outlook) =>
            ways.reduce((sum, brute) => sum + completionsOf(brute, outlook).length, 0);
          const [certain, possible] = [numberOf('worst'), numberOf('best')];
          const answer = answerPlan(plan, pathway, catalogue, 'fewestUnits');
          expect(answer.ways).toEqual({ certain: BigInt(certain), toConfirm: BigInt(possible - certain) });
          expect(canBeCompleted(plan, pathway, catalogue)).toBe(answer.completable);
          expect(answer.completable).toBe(certain > 0 ? 'yes' : possible > 0 ? 'toConfirm' : 'no');
        }),
        { numRuns: runs(200) },
      );
    });

    test('names what is in the way whichever is chosen, and no qualification that need not be chosen', () => {
      let blocked = 0;
      fc.assert(
        fc.property(theChoice, (given) => {
          const { plan, pathway, catalogue } = given;
          const { blockers } = answerPlan(plan, pathway, catalogue, 'fewestUnits');
          if (blockers.length === 0) return;
          blocked += 1;
          const told = blockers.map(({ qualifications }) => qualifications);
          const inEach = everyTaken(given).map(({ qualifications }) =>
            told.filter((ids) => ids.every((id) => qualifications.some((each) => each.id === id))),
          );
          const always = told.filter((ids) => inEach.every((own) => own.includes(ids)));
          for (const own of inEach) expect(own).not.toEqual([]);
          if (inEach.some((own) => own.length === always.length)) expect(told).toEqual(always);
          for (const [only, ...others] of told) {
            if (others.length > 0) continue;
            const qualifications = pathway.qualifications.filter(({ id }) => id === only);
            const own = bruteForce(plan, { ...pathway, qualifications, rules: [] }, catalogue);
            expect(completionsOf(own, 'best')).toEqual([]);
          }
        }),
        { numRuns: runs(400) },
      );
      expect(blocked).toBeGreaterThan(runs(400) / 20);
    });

    test('mends a plan, and says of each unit what it would do, as the best of the ways has it', () => {
      fc.assert(
        fc.property(theChoice, (given) => {
          const { plan, pathway, catalogue } = given;
          const ways = everyWay(given);
          const answer = answerPlan(plan, pathway, catalogue, 'fewestUnits');
          if (ways.length > 1) expect(answer.best).toBeNull();
          const statuses = onUnits(given).map(({ status }) => status);
          const isFinished = !statuses.includes('unmet');
          const isComplete = isFinished && !statuses.includes('exceeded');
          const changeWith = (reference: string | null, wholly: boolean) =>
            fewestOf(
              ways.map((brute) => {
                const wanted = bitOf(brute, reference);
                const change = smallestChange(brute, wanted);
                return change && !wholly ? takingOutOnly(brute, change, wanted) : change;
              }),
            );
          expect(answer.repair).toEqual(answer.completable === 'no' ? changeWith(null, isFinished) : null);
          for (const [reference, { completable, exceeds, swap }] of answer.effects) {
            const isPossible = (outlook: Outlook) =>
              ways.some((brute) => {
                const bit = bitOf(brute, reference);
                return completionsOf(brute, outlook, bit).some((selection) => (selection & bit) !== 0);
              });
            expect(completable).toBe(isPossible('worst') ? 'yes' : isPossible('best') ? 'toConfirm' : 'no');
            const isInTheWay = completable === 'no' && (answer.completable !== 'no' || exceeds.length > 0);
            expect(swap).toEqual(isInTheWay ? changeWith(reference, isComplete) : null);
          }
        }),
        { numRuns: runs(200) },
      );
    });

    const bitOf = ({ positions }: BruteForce, reference: string | null): number =>
      positions.reduce((bits, { unit }, bit) => (unit.reference === reference ? bits | (1 << bit) : bits), 0);
  });

  test.each(objectives)('offers the best completion there is by %s, and counts those as good', (objective) => {
    check(200, ({ plan, pathway, catalogue }) => {
      const brute = bruteForce(plan, pathway, catalogue);
      const { positions, planned } = brute;
      const certain = completionsOf(brute, 'worst');
      const open = certain.length > 0 ? certain : completionsOf(brute, 'best');
      const own = (selection: number) => rate(plan, positions, selection, objective);
      const best = bestOf(open, (selection) => [
        ...own(selection),
        creditsIn(positions, selection),
        countBits(selection),
      ]);
      expect(answerPlan(plan, pathway, catalogue, objective).best).toEqual(
        best === null
          ? null
          : {
              objective,
              certainty: certain.length > 0 ? 'certain' : 'toConfirm',
              add: referencesIn(positions, best & ~planned),
              credits: creditsIn(positions, best),
              equallyGood: BigInt(open.filter((selection) => compareRated(own(selection), own(best)) === 0).length),
            },
      );
    });
  });

  test('takes out the fewest units that mend a plan, puts back only what a finished one then lacks, and leaves alone what must stay', () => {
    check(400, (given) => {
      const { plan, pathway, catalogue } = given;
      const brute = bruteForce(plan, pathway, catalogue);
      const { repair } = answerPlan(plan, pathway, catalogue, 'fewestUnits');
      const change = completionsOf(brute, 'best').length > 0 ? null : smallestChange(brute, 0);
      const isFinished = onUnits(given).every(({ status }) => status !== 'unmet');
      expect(repair).toEqual(change && !isFinished ? takingOutOnly(brute, change, 0) : change);
    });
  });

  test('knows of every unit whether the plan can be completed with it, and the smallest swap where it cannot', () => {
    check(300, (given) => {
      const { plan, pathway, catalogue } = given;
      const brute = bruteForce(plan, pathway, catalogue);
      const { positions, planned } = brute;
      const { effects, completable: now } = answerPlan(plan, pathway, catalogue, 'fewestUnits');
      const isComplete = onUnits(given).every(({ status }) => status === 'met' || status === 'unknown');
      const absent = positions.flatMap((position, bit) =>
        (planned >> bit) & 1 ? [] : [{ ...position, bit: 1 << bit }],
      );
      expect([...effects.keys()]).toEqual(absent.map(({ unit }) => unit.reference));
      for (const { unit, bit } of absent) {
        const possible = (outlook: Outlook) =>
          completionsOf(brute, outlook, bit).some((selection) => (selection & bit) !== 0);
        const completable = possible('worst') ? 'yes' : possible('best') ? 'toConfirm' : 'no';
        const effect = effects.get(unit.reference);
        expect(effect?.completable).toBe(completable);
        const inTheWay = completable === 'no' && (now !== 'no' || (effect?.exceeds.length ?? 0) > 0);
        const swap = inTheWay ? smallestChange(brute, bit) : null;
        expect(effect?.swap).toEqual(swap && !isComplete ? takingOutOnly(brute, swap, bit) : swap);
      }
    });
  });

  test('names what makes a plan impossible to complete, and nothing that does not', () => {
    let blocked = 0;
    check(400, ({ plan, pathway, catalogue }) => {
      const { blockers: found } = answerPlan(plan, pathway, catalogue, 'fewestUnits');
      if (found.length === 0) return;
      blocked += 1;
      const brute = bruteForce(plan, pathway, catalogue);
      const { positions } = brute;
      // Which units count is a matter of what a plan has, not of what it may have: it holds unless it is left out itself.
      const isPossible = (left: Blockers, blockers: Blockers): boolean => {
        const isAsked = (of: string, { kind, id }: Pick<UnitRule, 'kind' | 'id'>) => {
          const key = `${of} ${id}`;
          return left.rules.includes(key) || (kind === 'countsAtMost' && !blockers.rules.includes(key));
        };
        return Array.from({ length: 2 ** positions.length }, (_, selection) =>
          positions.filter((_unit, position) => (selection >> position) & 1),
        ).some((chosen) => {
          const references = chosen.map(({ unit }) => unit.reference);
          const places = placesOf(pathway, references);
          return (
            left.picked.every((reference) => references.includes(reference)) &&
            !left.ruledOut.some((reference) => references.includes(reference)) &&
            pathway.qualifications.every((each) => {
              const rules = each.rules.filter((rule) => isAsked(each.id, rule));
              const own = places.filter(({ qualification }) => qualification === each).map(({ unit }) => unit);
              return keepsRules(plan, catalogue, pathway, each, rules, own, 'best');
            }) &&
            pathway.rules
              .filter(({ id }) => left.rules.includes(` ${id}`))
              .every((rule) => keepsAcross(plan, pathway, rule, places, 'best', (each, one) => isAsked(each.id, one)))
          );
        });
      };
      for (const blockers of found) {
        expect(isPossible(blockers, blockers)).toBe(false);
        for (const key of ['rules', 'ruledOut', 'picked'] as const) {
          for (const element of blockers[key]) {
            expect(
              isPossible({ ...blockers, [key]: blockers[key].filter((other) => other !== element) }, blockers),
            ).toBe(true);
          }
        }
        for (const reference of blockers.ruledOut) expect(plan.units[reference]?.state).toBe('ruledOut');
        expect(referencesIn(brute.positions, brute.planned)).toEqual(expect.arrayContaining([...blockers.picked]));
      }
      if (partsOf(pathway).length < 2) return;
      const alone = pathway.qualifications.filter((each) => {
        const own = bruteForce(plan, { ...pathway, qualifications: [each], rules: [] }, catalogue);
        return each.units.length > 0 && completionsOf(own, 'best').length === 0;
      });
      expect(found.map(({ qualifications }) => qualifications)).toEqual(alone.map(({ id }) => [id]));
    });
    expect(blocked).toBeGreaterThan(runs(400) / 20);
  });
});

describe('against judging the plan by its rules', () => {
  const statuses = (given: Case) => new Set(onUnits(given).map(({ status }) => status));

  test('a plan with its best completion applied, or mended and then finished, breaks no rule and lacks nothing', () => {
    check(300, ({ plan, pathway, catalogue }) => {
      const { best, repair } = answerPlan(plan, pathway, catalogue, 'fewestSurplusCredits');
      const mended = repair && changeUnits(plan, repair);
      const finish = mended && answerPlan(mended, pathway, catalogue, 'fewestSurplusCredits').best;
      if (repair) expect(finish?.certainty).toBe(repair.certainty);
      for (const [before, change] of [
        [plan, best],
        [mended, finish],
      ] as const) {
        if (!before || !change) continue;
        const found = statuses({ plan: changeUnits(before, { ...change, remove: [] }), pathway, catalogue });
        expect(found).not.toContain('unmet');
        expect(found).not.toContain('exceeded');
        if (change.certainty === 'certain') expect(found).not.toContain('unknown');
      }
    });
  });

  test('what is said of the findings after picking a unit is what they are after picking it', () => {
    check(200, ({ plan, pathway, catalogue }) => {
      for (const { reference, after, finishes, exceeds } of answerPlan(
        plan,
        pathway,
        catalogue,
        'fewestUnits',
      ).effects.values()) {
        const before = evaluate(plan, pathway, catalogue).findings;
        const then = evaluate(pickUnit(removeUnit(plan, reference), reference), pathway, catalogue).findings;
        expect(then).toEqual(expect.arrayContaining([...after]));
        expect(finishes).toBe(
          [...statuses({ plan: pickUnit(removeUnit(plan, reference), reference), pathway, catalogue })].every(
            (status) => status === 'met',
          ),
        );
        expect(exceeds).toEqual(
          then
            .filter(
              ({ ruleId, status }) =>
                status === 'exceeded' && before.find((each) => each.ruleId === ruleId)?.status !== 'exceeded',
            )
            .map(({ ruleId }) => ruleId),
        );
      }
    });
  });
});
