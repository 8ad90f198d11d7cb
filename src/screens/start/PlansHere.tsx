import { ExportNudge } from './ExportNudge.tsx';
import { ImportNotice } from './ImportNotice.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { NewerPlans } from './NewerPlans.tsx';
import { PlanList } from './PlanList.tsx';
import { RemovedPlans } from './RemovedPlans.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

/** Everything that is on this device already, and what is to be said of it. */
export function PlansHere() {
  return (
    <>
      <UnreadableNotice />
      <LeftOutNotice />
      <ExportNudge />
      <ImportNotice />
      <PlanList />
      <NewerPlans />
      <RemovedPlans />
    </>
  );
}
