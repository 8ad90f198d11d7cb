import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { Plan } from '../plan/planSchema.ts';
import { planFileName, writePlanFile, type NewerPlan } from '../sharing/planFile.ts';

interface PlanFileSetting {
  readonly catalogue: Catalogue;
  /** What the file is called after. */
  readonly name: string;
  /** Where nothing is left of the name. */
  readonly fallback: string;
  readonly today: string;
  readonly newer?: readonly NewerPlan[];
  /** Others begin from the plans. */
  readonly starter?: boolean;
}

/** Plans as one file to hand on, with the frameworks of a provider's own that they were made with. */
export function planFileOf(plans: readonly Plan[], setting: PlanFileSetting): File {
  const { catalogue, name, fallback, today, newer = [], starter = false } = setting;
  const frameworks = new Set(plans.flatMap((plan) => findVersion(catalogue, plan.framework)?.framework ?? []));
  const builtInIds = new Set(builtInCatalogue.frameworks.map(({ id }) => id));
  const own = [...frameworks].filter(({ id }) => !builtInIds.has(id));
  const text = writePlanFile({ plans, starter, newer, frameworks: own }, today);
  return new File([text], planFileName(name, fallback), { type: 'application/json' });
}
