// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { dayByDay } from '../../builders/dayByDay.ts';
import { checked, diaryEntry, fullLevel2, programmeFor } from '../../builders/programmeFor.ts';
import { laidOut, openHours } from './openHours.ts';

const tray = () => within(screen.getByRole('complementary', { name: 'Your hours' }));
const openOnPhone = (plan: Plan, today?: string) => openHours(plan, { wide: false, ...(today && { today }) });

it('the step on a phone lays the hours out, and then opens the diary', async () => {
  const plan = programmeFor({ pathway: 'customer-service-2', picked: fullLevel2 }).plan;
  const { user, present } = await openOnPhone(plan, '2026-08-24');
  await user.click(tray().getByRole('button', { name: 'Lay out your hours over the months' }));
  expect(present().training?.schedule).not.toBeNull();
  await user.click(tray().getByRole('button', { name: 'Write down your training as it happens' }));
  expect(screen.getByRole('dialog', { name: 'What did you do?' })).toBeVisible();
});

it('the step on a phone leads to sharing once every hour is done', async () => {
  const day = { date: '2026-09-01', subject: { kind: 'programme' } } as const;
  const diary = dayByDay([
    diaryEntry({ ...day, id: 'off', minutes: 131 * 60 }),
    diaryEntry({ ...day, id: 'on', minutes: 243 * 60, job: 'on' }),
  ]).map((entry) => checked(entry));
  const taken = { route: 'take', level: 1, achieved: '2026-08-31' } as const;
  const essentialSkills = { communication: taken, applicationOfNumber: taken };
  const { user } = await openOnPhone(laidOut({ pathway: 'contact-centre-2', training: { diary, essentialSkills } }));
  await user.click(tray().getByRole('button', { name: 'All hours are done and checked' }));
  expect(await screen.findByRole('dialog', { name: /^Share / })).toBeVisible();
});
