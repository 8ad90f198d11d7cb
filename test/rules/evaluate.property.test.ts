import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Evaluation } from '../../src/rules/evaluation.ts';
import { verdict } from '../../src/rules/verdict.ts';
import { arbitraryPathway, arbitraryPlanOf } from '../builders/arbitraryFramework.ts';
import { arbitrarySharing } from '../completion/arbitraryCase.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { buildCatalogue } from '../builders/frameworkBuilder.ts';
import { secondOpinion } from './oracle.ts';
import { runs } from '../runs.ts';

interface Case {
  readonly pathway: Pathway;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
}

const onDiplomas: fc.Arbitrary<Case> = fc
  .record({ pathway: fc.constantFrom(level2Diploma, level3Diploma), restraint: fc.constantFrom(6, 16, 30) })
  .chain(({ pathway, restraint }) =>
    arbitraryPlanOf(pathway, restraint).map((plan) => ({ pathway, plan, catalogue: builtInCatalogue })),
  );

const onSmall = (limits: Parameters<typeof arbitraryPathway>[0] = {}): fc.Arbitrary<Case> =>
  arbitraryPathway(limits).chain((pathway) =>
    arbitraryPlanOf(pathway).map((plan) => ({ pathway, plan, catalogue: buildCatalogue(pathway) })),
  );

const judge = ({ plan, pathway, catalogue }: Case): Evaluation => evaluate(plan, pathway, catalogue);

function agrees(one: Case, completable: boolean): void {
  const evaluation = judge(one);
  const opinion = secondOpinion(one.plan, one.pathway, one.catalogue, completable);
  expect({
    verdict: verdict(evaluation, completable ? 'yes' : 'no').kind,
    findings: evaluation.findings.map(({ ruleId, status, have }) => `${ruleId} ${status} ${have}`),
    groups: evaluation.groups.map(({ group, selected, counted }) => `${group} ${selected} ${counted}`),
    counted: evaluation.countedCredits,
  }).toEqual(opinion);
}

/** The same plan, as if every choice had been made in another order. */
const reordered = (plan: Plan): Plan => ({
  ...plan,
  units: Object.fromEntries(Object.entries(plan.units).toReversed()),
  settled: Object.fromEntries(Object.entries(plan.settled).toReversed()),
  achievedQualifications: plan.achievedQualifications.toReversed(),
});

const minimums = new Set([
  'allOfGroup',
  'groupCreditsMinimum',
  'groupUnitsMinimum',
  'totalCreditsMinimum',
  'levelCreditsMinimum',
  'pathwayCredits',
]);

test('every finding, figure and verdict on both diplomas is what an independent reading of the rules gives', () => {
  fc.assert(fc.property(onDiplomas, fc.boolean(), agrees), { numRuns: runs(2000) });
}, 300_000);

test('every finding, figure and verdict under any rules of a provider is what trying every placement gives', () => {
  fc.assert(fc.property(onSmall(), fc.boolean(), agrees), { numRuns: runs(3000) });
}, 300_000);

test('a unit that two qualifications share counts in both, and once towards the pathway', () => {
  const theCase = arbitrarySharing().chain((pathway) =>
    arbitraryPlanOf(pathway).map((plan): Case => ({ pathway, plan, catalogue: buildCatalogue(pathway) })),
  );
  fc.assert(fc.property(theCase, fc.boolean(), agrees), { numRuns: runs(2000) });
}, 300_000);

test('no finding depends on the order in which units were chosen', () => {
  fc.assert(
    fc.property(fc.oneof(onDiplomas, onSmall()), (one) => {
      expect(judge({ ...one, plan: reordered(one.plan) })).toEqual(judge(one));
    }),
    { numRuns: runs(1000) },
  );
}, 300_000);

test('no credit counts that was not chosen, and none counts above a maximum', () => {
  fc.assert(
    fc.property(fc.oneof(onDiplomas, onSmall()), (one) => {
      const { groups, countedCredits, selectedCredits } = judge(one);
      expect(countedCredits).toBeLessThanOrEqual(selectedCredits);
      for (const { counted, selected, maximum } of groups) {
        expect(counted).toBeLessThanOrEqual(Math.min(selected, maximum ?? Infinity));
      }
    }),
    { numRuns: runs(1000) },
  );
}, 300_000);

test('a minimum that is met stays met when one more unit fits in', () => {
  const cases = fc.oneof(onDiplomas, onSmall({ shared: false }));
  fc.assert(
    fc.property(cases, fc.nat(), (one, pick) => {
      const before = judge(one);
      const open = one.pathway.qualifications.flatMap(({ units }) =>
        units.filter(({ reference }) => !before.placed.some((placed) => placed.reference === reference)),
      );
      const unit = open[pick % Math.max(1, open.length)];
      if (!unit) return;
      const after = judge({ ...one, plan: pickUnit(one.plan, unit.reference) });
      const over = after.findings.some(({ kind, status }) => kind === 'groupCreditsMaximum' && status === 'exceeded');
      const kept = (kind: string) => minimums.has(kind) && !(over && kind === 'levelCreditsMinimum');
      for (const { ruleId, kind, status, have } of before.findings) {
        if (status !== 'met' || !kept(kind)) continue;
        const now = after.findings.find((finding) => finding.ruleId === ruleId);
        expect(now).toMatchObject({ ruleId, status: 'met' });
        expect(now?.have).toBeGreaterThanOrEqual(have);
      }
    }),
    { numRuns: runs(1000) },
  );
}, 300_000);

test('a rule that does not speak of a unit is not moved by it', () => {
  fc.assert(
    fc.property(onDiplomas, fc.nat(), (one, pick) => {
      const units = one.pathway.qualifications.flatMap((qualification) => qualification.units);
      const unit = units[pick % units.length];
      if (!unit) return;
      const before = judge(one).findings;
      const after = judge({ ...one, plan: pickUnit(one.plan, unit.reference) }).findings;
      const elsewhere = before.filter(
        (finding) => finding.kind === 'startDate' || ('group' in finding && finding.group !== unit.group),
      );
      expect(after).toEqual(expect.arrayContaining(elsewhere));
    }),
    { numRuns: runs(1000) },
  );
}, 300_000);
