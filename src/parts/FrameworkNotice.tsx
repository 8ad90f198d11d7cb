import { Suspense, useState } from 'react';
import { findFramework } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { Plan } from '../plan/planSchema.ts';
import { usePlanner } from './PlannerContext.ts';
import { lazyPart } from './lazyPart.ts';

const FrameworkChanges = lazyPart(async () => (await import('./FrameworkChanges.tsx')).FrameworkChanges);

/** Speaks up where the rules a plan was made with are not here, or there is a newer version of them. Else nothing. */
export function FrameworkNotice({ plan }: { readonly plan: Plan }) {
  const { catalogue } = usePlanner();
  const newest = findFramework(catalogue, plan.framework.id);
  /** The version the reader has decided not to move to for now. */
  const [declined, setDeclined] = useState<string | null>(null);
  const isNewest = newest?.version === plan.framework.version && findVersion(catalogue, plan.framework) !== null;
  if (!newest || isNewest || declined === newest.version) return null;
  return (
    <Suspense>
      <FrameworkChanges plan={plan} newest={newest} onStay={() => setDeclined(newest.version)} />
    </Suspense>
  );
}
