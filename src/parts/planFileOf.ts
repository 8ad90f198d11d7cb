import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
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

/** Frameworks of a provider's own that plans were made with: they go along in a file. */
export function frameworksAlong(plans: readonly Plan[], catalogue: Catalogue): readonly KnownFramework[] {
  const frameworks = new Set(plans.flatMap((plan) => findVersion(catalogue, plan.framework)?.framework ?? []));
  const builtInIds = new Set(builtInCatalogue.frameworks.map(({ id }) => id));
  return [...frameworks].filter(({ id }) => !builtInIds.has(id));
}

/** Plans as one file to hand on, with the frameworks of a provider's own that they were made with. */
export function planFileOf(plans: readonly Plan[], setting: PlanFileSetting): File {
  const { catalogue, name, fallback, today, newer = [], starter = false } = setting;
  const text = writePlanFile({ plans, starter, newer, frameworks: frameworksAlong(plans, catalogue) }, today);
  return new File([text], planFileName(name, fallback), { type: 'application/json' });
}
