import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { cohortRow } from '../../src/cohort/cohortRow.ts';
import { summarise } from '../../src/cohort/summarise.ts';
import { agreementTo } from '../../src/plan/agreedContent.ts';
import { giveAgreement } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { parties } from '../../src/plan/recordSchema.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { buildFramework } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { findPathway } from '../builders/programmeFor.ts';
import { tangled } from '../builders/tangled.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const today = '2026-11-23';
const rowOf = (plan: Plan) => cohortRow({ plan, file: null }, builtInCatalogue, today);

describe('a row of the cohort', () => {
  it('says plainly that a framework is missing, and judges nothing by another one', () => {
    const row = rowOf({ ...typicalPlan, framework: { id: 'somewhere-else', version: '1' } });
    expect(row).toMatchObject({ status: 'noFramework', judgement: null });
  });

  it('says that nothing is laid out where nothing is planned for that reason', () => {
    expect(rowOf(typicalPlan).judgement?.hours).toMatchObject({ planned: 0, laidOut: false, recorded: 0 });
  });

  it('has no forecast before the first day, nor from nothing, and what is there once the end has passed', () => {
    const forecast = (day: string) =>
      cohortRow({ plan: typicalPlan, file: null }, builtInCatalogue, day).judgement?.hours.forecast;
    expect(['2026-08-31', '2026-12-01', '2027-09-01'].map(forecast)).toEqual([null, null, 0]);
  });

  it('says that a plan past its end with nothing recorded is past its end', () => {
    const row = cohortRow({ plan: typicalPlan, file: null }, builtInCatalogue, '2027-09-01');
    expect(row.judgement?.hours.standing.state).toBe('pastEnd');
  });
});

describe('a row that cannot be judged, or not here', () => {
  it('says so, and harms no other row', () => {
    const broken: Plan = { ...typicalPlan, id: 'broken' };
    Object.defineProperty(broken, 'units', {
      get() {
        throw new RangeError('No such thing.');
      },
    });
    const rows = [typicalPlan, broken, typicalPlan].map(rowOf);
    expect(rows.map(({ status }) => status)).toEqual(['ready', 'notJudged', 'ready']);
    expect(rows[1]).toMatchObject({ judgement: null, searchText: 'mari level 2' });
  });

  it.each(Object.entries(tangled))('is left open for %s until it is known elsewhere', (_, given) => {
    // What is remembered of a pathway is remembered for the whole process.
    const pathway = structuredClone(given);
    const plan = buildPlan({ pathway });
    const catalogue = { frameworks: [buildFramework([pathway])] };
    const row = cohortRow({ plan, file: 'a.json' }, catalogue, today);
    expect(row).toMatchObject({ status: 'inProgress', isOpen: true });
    const known = cohortRow({ plan, file: 'a.json' }, catalogue, today, 'no');
    expect(known).toMatchObject({ status: 'cannotBeCompleted', isOpen: false });
  });
});

describe('agreement in the cohort', () => {
  const rules = findPathway('customer-service-2');
  const agreedBy = (count: number) =>
    parties
      .slice(0, count)
      .reduce((plan, party) => giveAgreement(plan, party, agreementTo(plan, rules, party, today), party), typicalPlan);

  it('tells nobody, somebody and everybody apart', () => {
    const states = [0, 1, 2, 3].map((count) => rowOf(agreedBy(count)).judgement?.agreement);
    expect(states).toEqual(['none', 'partly', 'partly', 'agreed']);
  });

  it('says that a plan changed since anybody agreed to it', () => {
    const changed = { ...agreedBy(3), startDate: '2026-10-01' };
    expect(rowOf(changed).judgement?.agreement).toBe('changedSince');
    expect(rowOf(agreedBy(3)).employer).toBe('employer');
  });
});

describe('the summary', () => {
  it('counts each plan once, by how it stands', () => {
    const { plans, byStatus } = summarise(cohortPlans(50).map(rowOf), 'en');
    expect(plans).toBe(50);
    expect(byStatus).toEqual({
      ready: 10,
      toConfirm: 10,
      inProgress: 10,
      needsChange: 10,
      cannotBeCompleted: 10,
      noFramework: 0,
      notJudged: 0,
    });
  });

  it('counts picked units and leaves out those that everyone takes', () => {
    const { mostChosen } = summarise(
      [rowOf(typicalPlan), rowOf({ ...typicalPlan, id: 'other', units: { 'D/506/2119': { state: 'picked' } } })],
      'en',
    );
    const mandatory = pathwayMandatory();
    expect(mostChosen[0]?.plans).toBe(Math.max(...mostChosen.map(({ plans }) => plans)));
    expect(mostChosen.filter(({ reference }) => mandatory.has(reference))).toEqual([]);
  });
});

function pathwayMandatory(): ReadonlySet<string> {
  const row = rowOf(typicalPlan);
  const [qualification] = row.judgement?.pathway.qualifications ?? [];
  return new Set(qualification?.units.filter(({ group }) => group === 'M').map(({ reference }) => reference));
}
