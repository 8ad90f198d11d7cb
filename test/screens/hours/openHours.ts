import { screen } from '@testing-library/react';
import { hoursOverview } from '../../../src/hours/hoursOverview.ts';
import { layOutSchedule } from '../../../src/hours/schedule/currentSchedule.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { findPathway, programmeFor, withPlan, type ProgrammeFacts } from '../../builders/programmeFor.ts';
import { renderApp } from '../../builders/renderApp.tsx';

/** A plan that starts on 1 September 2026 unless said otherwise, with its hours laid out. */
export function laidOut(facts: ProgrammeFacts): Plan {
  const programme = programmeFor(facts);
  return layOutSchedule(programme);
}

interface Setting {
  readonly wide?: boolean;
  readonly today?: string;
  /** Other plans on the device. */
  readonly others?: readonly Plan[];
}

/** Opens a plan at its hours, with room for the month grid unless said otherwise. */
export async function openHours(plan: Plan, { wide = true, today = '2026-11-23', others = [] }: Setting = {}) {
  const app = await renderApp({ address: `/plan/${plan.id}/hours`, plans: [plan, ...others], wide, today });
  await screen.findByRole('heading', { name: 'Training hours' });
  const present = (): Plan => {
    const found = app.planner.plans.getState().plans[plan.id];
    if (!found) throw new Error('The plan is gone');
    return found;
  };
  return {
    ...app,
    /** The plan as the store has it now. */
    present,
    overviewNow: () => hoursOverview(withPlan({ ...findPathway(plan.pathway), plan }, present()), today),
  };
}

/** A block of the month grid, by the start of its title. */
export const block = (title: string): HTMLElement =>
  screen.getByRole('button', { name: (name) => name.startsWith(`${title}, `) });

/** What stands beside the months. */
export const summary = (): HTMLElement => screen.getByRole('region', { name: 'Your hours' });

/** The open dialog. */
export const dialog = (name: string): HTMLElement => screen.getByRole('dialog', { name });
