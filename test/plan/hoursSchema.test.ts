import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyTraining, TrainingPlanSchema } from '../../src/plan/hoursSchema.ts';
import { PlanSchema } from '../../src/plan/planSchema.ts';
import { diaryEntry, programmeFor } from '../builders/programmeFor.ts';

describe('the training plan inside a stored plan', () => {
  it('leaves a plan from before there were training plans exactly as it was', () => {
    const { plan } = programmeFor({ pathway: 'customer-service-2' });
    expect(v.parse(PlanSchema, plan)).toEqual(plan);
    expect('training' in v.parse(PlanSchema, plan)).toBe(false);
  });

  it('fills in what an older training plan does not have yet', () => {
    const diary = [diaryEntry({ date: '2026-09-01', minutes: 60 })];
    expect(v.parse(TrainingPlanSchema, { diary })).toEqual({ ...emptyTraining, diary });
  });

  it.each([-1, 0.5, 600_001, Number.NaN])('refuses a stored entry of %d minutes', (minutes) => {
    const diary = [diaryEntry({ date: '2026-09-01', minutes })];
    expect(v.safeParse(TrainingPlanSchema, { diary }).success).toBe(false);
  });
});
