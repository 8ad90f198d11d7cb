import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';

export function UnitsScreen({ planId }: { planId: string }) {
  const words = useWords();
  const name = usePlans((state) => state.plans[planId]?.name ?? '') || words.common.unnamedPlan;
  return <ScreenHeading pageTitle={[words.common.navigation.units, name]}>{name}</ScreenHeading>;
}
