import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { cohortEntries } from '../../src/cohort/cohortEntries.ts';
import { judge } from '../../src/judging/judge.ts';
import { agreementTo } from '../../src/plan/agreedContent.ts';
import { applyEdit, type PlanChange } from '../../src/plan/applyEdit.ts';
import { markAsOption, newOption } from '../../src/plan/options.ts';
import { renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import { giveAgreement } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

let clock = Date.parse('2026-11-23T09:00:00.000Z');
function change(plan: Plan, edit: PlanChange): Plan {
  clock += 60_000;
  const result = applyEdit(plan, edit, new Date(clock).toISOString());
  if (!result.ok) throw new Error('refused');
  return result.plan;
}
const file = 'Monday/mari.unitplan.json';
const byId = (...plans: readonly Plan[]) => Object.fromEntries(plans.map((plan) => [plan.id, plan]));
const inFile = (...plans: readonly Plan[]) => plans.map((plan) => ({ plan, file }));
const picked = change(typicalPlan, (plan) => pickUnit(plan, 'F/506/2130'));

describe('a row of a file whose plan is on this device too', () => {
  it('shows what was changed here, and says that the file does not have it', () => {
    expect(cohortEntries(inFile(typicalPlan), byId(picked))).toEqual([{ plan: picked, file, here: 'ahead' }]);
  });

  it('shows the file where that is the later, and the file where each has what the other has not', () => {
    expect(cohortEntries(inFile(picked), byId(typicalPlan))).toEqual([{ plan: picked, file, here: 'behind' }]);
    const moved = change(typicalPlan, (plan) => setStartDate(plan, '2026-10-05'));
    expect(cohortEntries(inFile(picked), byId(moved))).toEqual([{ plan: picked, file, here: 'parted' }]);
  });

  it('says nothing where both are the same, or where the plan here is another learner’s', () => {
    expect(cohortEntries(inFile(picked), byId(picked))).toEqual([{ plan: picked, file }]);
    const [here, there] = ['Osian', 'Mari Jones'].map((name) => change(picked, (plan) => renamePlan(plan, name)));
    if (!here || !there) throw new Error('no plans');
    expect(cohortEntries(inFile(there), byId(here))).toEqual([{ plan: there, file }]);
    // Mari's plan, handed to Osian, who gave it his name: the row in her file stays hers.
    const handedOn = change(there, (plan) => renamePlan(plan, 'Osian'));
    expect(cohortEntries(inFile(there), byId(handedOn))).toEqual([{ plan: there, file }]);
  });

  it('knows a plan again that was given another name here', () => {
    const renamed = change(picked, (plan) => renamePlan(plan, 'Mari Ann Jones'));
    expect(cohortEntries(inFile(picked), byId(renamed))).toEqual([{ plan: renamed, file, here: 'ahead' }]);
  });
});

describe('options of one plan', () => {
  const a = change(typicalPlan, markAsOption);
  const now = '2026-11-24T09:00:00.000Z';
  const b = newOption(a, [a], { id: 'option-b', now });
  const onDevice = (...plans: readonly Plan[]) =>
    cohortEntries(
      plans.map((plan) => ({ plan, file: null })),
      byId(...plans),
    );

  it('are one learner, shown by the option that was changed last', () => {
    expect(onDevice(a, b)).toEqual([{ plan: b, file: null, options: [a] }]);
  });

  it('are shown by the one somebody has agreed to', () => {
    const rules = judge(a, builtInCatalogue);
    if (!rules) throw new Error('no framework');
    const agreed = giveAgreement(a, 'tutor', agreementTo(a, rules, 'Sian', '2026-11-23'), 'one');
    expect(onDevice(agreed, b)[0]?.plan.id).toBe(a.id);
  });

  it('that were made here of a plan from a file stand in the row of that file', () => {
    expect(cohortEntries(inFile(typicalPlan), byId(a, b))).toEqual([{ plan: b, file, here: 'ahead', options: [a] }]);
  });
});
