import { usePlanner } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { BeginPlan } from './BeginPlan.tsx';
import { Examples } from './Examples.tsx';
import { PlanList } from './PlanList.tsx';
import styles from './StartScreen.module.css';
import { UnreadableNotice } from './UnreadableNotice.tsx';

/** Carry on with a plan, start one, or try an example. */
export function StartScreen() {
  const { words, catalogue } = usePlanner();
  return (
    <div className={styles['screen']}>
      <header className={styles['intro']}>
        <ScreenHeading pageTitle={[words.start.pageName]}>{words.start.title}</ScreenHeading>
        <p className={styles['lead']}>{words.start.lead}</p>
      </header>
      <UnreadableNotice />
      <PlanList />
      {catalogue.frameworks.map((framework) => (
        <BeginPlan key={framework.id} framework={framework} />
      ))}
      <Examples />
      <p className={styles['local']}>
        <Icon name="deviceSaved" />
        {words.start.local}
      </p>
    </div>
  );
}
