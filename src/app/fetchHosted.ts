import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import { readHosted, type ReadHosted } from '../store/hostedFrameworks.ts';

/** A file of the folder `frameworks` beside the planner, as it is now. */
const readBeside: ReadHosted = async (name) => {
  const response = await fetch(`./frameworks/${name}`, { cache: 'no-cache' });
  if (response.status === 204) throw new Error('No network, and nothing kept.');
  return response.ok ? response.text() : null;
};

/** Fetches the frameworks that are put beside the planner. Nobody waits for it. */
export async function fetchHosted({ frameworks, plans, ask }: PlannerParts): Promise<void> {
  await frameworks.getState().takeHosted(readHosted(readBeside, ask, builtInCatalogue.frameworks));
  await frameworks.getState().keepVersionsOf(Object.values(plans.getState().plans));
}
