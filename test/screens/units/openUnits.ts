import { screen, within } from '@testing-library/react';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { buildPlan, type PlanParts } from '../../builders/planBuilder.ts';
import { renderApp } from '../../builders/renderApp.tsx';

/** A plan of a built-in pathway: `customer-service-2`, `contact-centre-3`… */
export function planOf(pathway: string, parts: PlanParts = {}): Plan {
  const framework = builtInCatalogue.frameworks.find(({ pathways }) => pathways.some(({ id }) => id === pathway));
  if (!framework) throw new Error(`No pathway ${pathway}`);
  return buildPlan({ framework: { id: framework.id, version: framework.version }, pathway, ...parts });
}

/** Opens a plan at its units, on a screen with room for the table unless said otherwise. */
export async function openUnits(plan: Plan, { wide = true }: { readonly wide?: boolean } = {}) {
  const app = await renderApp({ address: `/plan/${plan.id}/units`, plans: [plan], wide });
  const present = () => {
    const found = app.planner.plans.getState().plans[plan.id];
    if (!found) throw new Error('The plan is gone');
    return found;
  };
  return {
    ...app,
    /** The plan as the store has it now. */
    present,
    pickedNow: () => Object.keys(present().units).filter((unit) => present().units[unit]?.state === 'picked'),
    stepsBack: () => app.planner.plans.getState().history[plan.id]?.past.length ?? 0,
  };
}

/** What stands beside the list. */
export const summary = () => screen.getByRole('region', { name: 'Your plan' });

/** The part of the summary that a heading opens. */
export function summaryPart(name: string): HTMLElement {
  const part = within(summary()).getByRole('heading', { name, level: 3 }).closest('section');
  if (!part) throw new Error(`Nothing under ${name}`);
  return part;
}

/** The row of one unit in the table. */
export function unitRow(title: string): HTMLElement {
  const head = [...document.querySelectorAll('tr[data-state] > th')].find(
    (cell) => cell.firstChild?.textContent === title,
  );
  const row = head?.closest('tr');
  if (!row) throw new Error(`No row for ${title}`);
  return row;
}

/** Titles of the units the table lists, from top to bottom. */
export const listed = () =>
  [...document.querySelectorAll('tr[data-state] > th')].map((cell) => cell.firstChild?.textContent ?? '');

/** Level 2: one unit of Group A, 16 credits of Group B. */
export const level2Base = ['D/506/2119', 'H/506/2154', 'K/506/2155', 'Y/506/2135', 'T/506/2143', 'J/506/2163'] as const;
/** 7 credits of Group C, which with `level2Base` meet every rule. */
export const level2GroupC = ['L/506/1807', 'H/506/1814', 'L/506/1905'] as const;
