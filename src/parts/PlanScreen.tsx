import type { ReactNode } from 'react';
import type { Judgement } from '../judging/judge.ts';
import { Card } from '../ui/Card.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { useWords } from './PlannerContext.ts';
import styles from './PlanScreen.module.css';
import { ScreenHeading } from './ScreenHeading.tsx';

/** The plan is here, its framework is not. */
export function NoFramework() {
  const { noFramework } = useWords().unitsScreen;
  return (
    <>
      <ScreenHeading pageTitle={[noFramework.title]}>{noFramework.title}</ScreenHeading>
      <p>{noFramework.lead}</p>
    </>
  );
}

interface PlanScreenProps {
  readonly judgement: Judgement;
  /** The screen's name in the page's title. */
  readonly pageName: string;
  readonly heading: string;
  /** Which plan it is, in a line under the heading. */
  readonly what: ReactNode;
  /** What stands beside the heading. */
  readonly tools: ReactNode;
  /** `tight` where a phone needs its height: the tools stand at the end of the heading's line. */
  readonly look?: 'tight';
  /** Where paper has a form of its own, the screen is not printed. */
  readonly paper?: ReactNode;
  /** Where the plan stands, for who hears it; said again whenever it is another. */
  readonly said: string;
  readonly children: ReactNode;
}

/** One screen of a plan: which plan it is, what the last step did, and where it stands now. */
export function PlanScreen({
  judgement,
  pageName,
  heading,
  what,
  tools,
  look,
  paper,
  said,
  children,
}: PlanScreenProps) {
  const words = useWords();
  return (
    <>
      <div className={styles['screen']} data-look={look} data-printed={paper === undefined}>
        <header className={styles['head']}>
          <ScreenHeading pageTitle={[pageName, words.text(judgement.pathway.name)]}>{heading}</ScreenHeading>
          <p className={styles['what']}>{what}</p>
          <div className={styles['tools']}>{tools}</div>
        </header>
        {children}
        <ChangeNote judgement={judgement} />
        <LiveRegion message={said} />
      </div>
      {paper}
    </>
  );
}

/** The work, and a `PlanSide` beside it where there is room. */
export function PlanColumns({ children }: { readonly children: ReactNode }) {
  return <div className={styles['columns']}>{children}</div>;
}

interface PlanSideProps {
  readonly label: string;
  /** For a table in it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** How the plan is doing, in sight while the rest is scrolled. */
export function PlanSide({ label, wide, children }: PlanSideProps) {
  return (
    <Card className={styles['side']} data-wide={wide} aria-label={label}>
      {children}
    </Card>
  );
}
