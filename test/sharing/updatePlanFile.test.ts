import { describe, expect, it } from 'vitest';
import { applyEdit, type PlanChange } from '../../src/plan/applyEdit.ts';
import { markAsOption, newOption } from '../../src/plan/options.ts';
import { setStartDate } from '../../src/plan/planDetails.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { updatePlanFile } from '../../src/sharing/updatePlanFile.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const day = '2026-11-23';
function change(plan: Plan, edit: PlanChange): Plan {
  const result = applyEdit(plan, edit, '2026-11-24T09:00:00.000Z');
  if (!result.ok) throw new Error('refused');
  return result.plan;
}
const other = { ...typicalPlan, id: 'other', name: 'Dafydd' };
const later = change(typicalPlan, (plan) => pickUnit(plan, 'F/506/2130'));
const update = (text: string, ...plans: readonly Plan[]) => updatePlanFile(text, { plans, frameworks: [] }, day);
const plansIn = (text: string | null) => {
  const read = readPlanFile(text ?? '');
  return read.ok ? read.plans : read.code;
};

describe('a plan that was changed here, written into its file', () => {
  it('takes the place of the older copy, and leaves every other plan as it was', () => {
    expect(plansIn(update(writePlanFile({ plans: [other, typicalPlan] }, day), later))).toEqual([other, later]);
  });

  it('brings its options along', () => {
    const a = change(typicalPlan, markAsOption);
    const b = newOption(a, [a], { id: 'option-b', now: '2026-11-24T10:00:00.000Z' });
    expect(plansIn(update(writePlanFile({ plans: [typicalPlan, other] }, day), a, b))).toEqual([a, other, b]);
  });

  it('loses nothing that nobody here can read', () => {
    const future = { format: 99, id: 'later', anything: [1] };
    const broken = { format: 1, id: 7 };
    const text = JSON.stringify({ file: 'unitplan', version: 1, plans: [broken, typicalPlan, future], remark: 'Mine' });
    const written = JSON.parse(update(text, later) ?? '') as Record<string, unknown>;
    expect(written).toMatchObject({ remark: 'Mine', plans: [broken, { id: later.id }, future] });
  });

  it('is not written over a file that has gone on by itself', () => {
    const theirs = change(typicalPlan, (plan) => setStartDate(plan, '2026-10-05'));
    expect(update(writePlanFile({ plans: [theirs] }, day), later)).toBeNull();
    const evenLater = change(later, (plan) => setStartDate(plan, '2026-10-05'));
    expect(update(writePlanFile({ plans: [evenLater] }, day), later)).toBeNull();
  });

  it.each([
    '',
    '{}',
    '{"file":"unitplan","version":99,"plans":[]}',
    writePlanFile({ plans: [typicalPlan], starter: true }, day),
  ])('is not written into what is no plan file of ours: %.40s', (text) => expect(update(text, later)).toBeNull());
});
