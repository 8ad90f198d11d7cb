import { expect, it } from 'vitest';
import { applyEdit, type PlanChange } from '../../src/plan/applyEdit.ts';
import { emptyTraining, type TrainingPlan } from '../../src/plan/hoursSchema.ts';
import { recordOf, writeConfirmation } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { claimPriorUnit, pickUnit, removeUnit, ruleOutUnit, starUnit } from '../../src/plan/unitChoices.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const unit = 'D/506/2119';
const edited = (plan: Plan, change: PlanChange): Plan => {
  const result = applyEdit(plan, change, '2026-11-23T10:00:00.000Z');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.plan;
};
const training =
  (part: Partial<TrainingPlan>): PlanChange =>
  (plan) => ({ ...plan, training: { ...(plan.training ?? emptyTraining), ...part } });
const claim = { achieved: null, certificate: '', minutes: { offMinutes: 60, onMinutes: 0 } };
const hours = { ...claim, id: 'shop', kind: 'experience', what: 'Shop', subject: { kind: 'coaching' } } as const;
const earlier =
  (verified: boolean): PlanChange =>
  (plan) =>
    training({ priorQualifications: { earlier: { ...claim, verified } } })(plan);

const facts: readonly (readonly [name: string, key: string, holds: PlanChange, ends: readonly PlanChange[]])[] = [
  [
    'a unit achieved earlier',
    `prior unit ${unit}`,
    (plan) => claimPriorUnit(plan, unit, { verified: true }),
    [
      (plan) => claimPriorUnit(plan, unit, { verified: false }),
      (plan) => removeUnit(plan, unit),
      (plan) => ruleOutUnit(plan, unit),
      (plan) => pickUnit(plan, unit),
    ],
  ],
  [
    'an earlier qualification',
    'prior qualification earlier',
    earlier(true),
    [earlier(false), training({ priorQualifications: {} })],
  ],
  [
    'hours of earlier learning',
    'prior hours shop',
    training({ priorHours: [{ ...hours, verified: true }] }),
    [training({ priorHours: [{ ...hours, verified: false }] }), training({ priorHours: [] })],
  ],
  ['rights and responsibilities', 'err', training({ errConfirmed: '2026-11-20' }), [training({ errConfirmed: null })]],
];

const by = { by: 'Mair Jones', day: '2026-11-20', remark: '' };

it.each(facts)('forgets who confirmed %s once it is not confirmed any more', (_name, key, holds, ends) => {
  const confirmed = edited(edited(typicalPlan, holds), (plan) => writeConfirmation(plan, key, by));
  expect(recordOf(edited(confirmed, (plan) => starUnit(plan, unit, true))).confirmations).toEqual({ [key]: by });
  for (const end of ends) {
    const ended = edited(confirmed, end);
    expect(recordOf(ended).confirmations).toEqual({});
    expect(recordOf(edited(ended, holds)).confirmations).toEqual({});
  }
});
