import { type ReactNode, memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Judgement } from '../judging/judge.ts';
import { Card } from '../ui/Card.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords, usePlans } from './PlannerContext.ts';
import styles from './PlanScreen.module.css';
import { ScreenHeading } from './ScreenHeading.tsx';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { sayChange } from '../i18n/sayChange.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { describeChange } from '../plan/describeChange.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { History } from '../store/history.ts';
import { Snackbar } from '../ui/Snackbar.tsx';
import { WithNames } from './WithNames.tsx';

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
  const { name } = judgement.pathway;
  const pageTitle = useMemo(() => [pageName, words.text(name)], [pageName, words, name]);
  return (
    <>
      <div className={styles['screen']} data-look={look} data-on-paper={paper === undefined}>
        <header className={styles['head']}>
          <ScreenHeading pageTitle={pageTitle}>{heading}</ScreenHeading>
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

/** Says what the last step did, or what was taken back, and offers the way back. What happened before the screen opened is not spoken of. */
function ChangeNote({ judgement: { plan, pathway } }: { readonly judgement: Judgement }) {
  const history = usePlans((state) => state.history[plan.id]);
  const step = useMemo(() => ({ history, plan }), [history, plan]);
  // What the step led to is shown first.
  return <StepNote step={useDeferredValue(step)} pathway={pathway} />;
}

interface StepNoteProps {
  readonly step: { readonly history: History | undefined; readonly plan: Plan };
  readonly pathway: Pathway;
}

const StepNote = memo(function StepNote({ step: { history, plan }, pathway }: StepNoteProps) {
  const words = useWords();
  const undo = usePlans((state) => state.undo);
  const redo = usePlans((state) => state.redo);
  const [seen, setSeen] = useState(plan.changed);
  const close = useCallback(() => setSeen(plan.changed), [plan.changed]);
  const say = (before: Plan, after: Plan) =>
    sayChange(words.changes, describeChange(before, after), (unit) => unitTitle(pathway, unit, words.locale));
  const isUndone = history?.last === 'undo';
  const step = isUndone ? history.future.at(-1) : history?.past.at(-1);
  const fresh = step !== undefined && plan.changed !== seen;
  return (
    <Snackbar
      closeLabel={words.common.close}
      onClose={close}
      note={
        fresh
          ? {
              id: plan.changed,
              words: (
                <WithNames>
                  {isUndone ? words.common.undone(say(step.before, step.after)) : say(step.before, plan)}
                </WithNames>
              ),
              action: isUndone
                ? { label: words.common.redo, onAction: () => redo(plan.id) }
                : { label: words.common.undo, onAction: () => undo(plan.id) },
            }
          : undefined
      }
    />
  );
});
