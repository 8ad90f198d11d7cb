import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import { newestFrameworks } from '../../catalogue/findFramework.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, usePlans, useUpdates } from '../../parts/PlannerContext.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { BeginPlan } from './BeginPlan.tsx';
import { Examples } from './Examples.tsx';
import { ExportNudge } from './ExportNudge.tsx';
import { ImportNotice } from './ImportNotice.tsx';
import { NewerPlans } from './NewerPlans.tsx';
import { OpenPlans } from './OpenPlans.tsx';
import { RemovedPlans } from './RemovedPlans.tsx';
import styles from './StartScreen.module.css';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

// Judging plans takes much more than this page does, and a first visit has none.
const PlanList = lazyPart(async () => (await import('./PlanList.tsx')).PlanList);

/** Carry on with a plan, start one, or try an example. */
export function StartScreen() {
  const { words, catalogue } = usePlanner();
  const hasPlans = usePlans((state) => Object.keys(state.plans).length > 0);
  const offline = useUpdates((state) => state.offlineReady);
  /** The list stays when its last plan goes: it offers to undo that. */
  const [listed, setListed] = useState(hasPlans);
  if (hasPlans && !listed) setListed(true);
  return (
    <div className={styles['screen']}>
      <header className={styles['intro']}>
        <ScreenHeading pageTitle={[words.start.pageName]}>{words.start.title}</ScreenHeading>
        <p className={styles['lead']}>{words.start.lead}</p>
      </header>
      <UnreadableNotice />
      <LeftOutNotice />
      <ExportNudge />
      <ImportNotice />
      {listed && (
        <Suspense fallback={<output>{words.common.loading}</output>}>
          <PlanList />
        </Suspense>
      )}
      <NewerPlans />
      <RemovedPlans />
      {newestFrameworks(catalogue).map((framework) => (
        <BeginPlan key={framework.id} framework={framework} />
      ))}
      <OpenPlans />
      <Examples />
      <p>
        <Link href={addresses.frameworks}>{words.start.ownFrameworks}</Link>
      </p>
      <p>
        <Link href={addresses.accessibility}>{words.start.accessibility}</Link>
      </p>
      <p className={styles['local']}>
        <Icon name="deviceSaved" />
        <span>
          {words.start.local} {offline && words.storage.offline}
        </span>
      </p>
    </div>
  );
}
