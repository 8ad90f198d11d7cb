import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { openPlanLink } from '../../parts/openedPlans.ts';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { ReceivedPlans } from '../../parts/ReceivedPlans.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import styles from './OpenScreen.module.css';

/** Where a link to a plan leads: what is in it, before anything is kept. */
export function OpenScreen({ letters }: { readonly letters: string }) {
  const { catalogue, plans, now, newId } = usePlanner();
  const words = useWords();
  const { open: text } = words.sharing;
  const [opened] = useState(() =>
    openPlanLink(letters, { words, catalogue, here: Object.values(plans.getState().plans), now: now(), newId }),
  );
  const title = opened.fault ? text.nothingTitle : text.title;
  return (
    <div className={styles['screen']}>
      <ScreenHeading pageTitle={[title]}>{title}</ScreenHeading>
      <ReceivedPlans opened={[opened]} headingLevel={2} />
      <p>
        <Link href={addresses.start}>{text.toStart}</Link>
      </p>
    </div>
  );
}
