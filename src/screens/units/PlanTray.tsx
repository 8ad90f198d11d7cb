import { unitTitle } from '../../catalogue/unitTitle.ts';
import { sayNextStep } from '../../i18n/sayNextStep.ts';
import { CreditTray } from '../../parts/CreditTray.tsx';
import { useWords } from '../../parts/PlannerContext.ts';
import type { VerdictKind } from '../../rules/verdict.ts';
import type { PlanView } from '../../store/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useTrayHeight } from '../../ui/useTrayHeight.ts';
import styles from './PlanTray.module.css';

interface PlanTrayProps {
  readonly view: PlanView;
  readonly onOpen: () => void;
}

const icons: Record<VerdictKind, IconName> = {
  ready: 'check',
  toConfirm: 'question',
  inProgress: 'arrowRight',
  needsChange: 'stop',
  cannotBeCompleted: 'stop',
};

/** The phone's foot: total, tray and next step, always in sight. It opens the whole summary. */
export function PlanTray({ view, onOpen }: PlanTrayProps) {
  const words = useWords();
  const tray = useTrayHeight<HTMLElement>();
  const { evaluation, pathway, verdict, nextStep } = view;
  return (
    <aside ref={tray} className={styles['tray']} aria-label={words.unitsScreen.summary.heading}>
      <div className={styles['line']}>
        <p className={styles['total']}>
          <b>{evaluation.countedCredits}</b> {words.unitsScreen.totalOf(evaluation.neededCredits)}
        </p>
        <Button iconAfter="chevronUp" aria-haspopup="dialog" onClick={onOpen}>
          {words.unitsScreen.summary.open}
        </Button>
      </div>
      <CreditTray judgement={view} size="small" brackets={false} />
      <p className={styles['step']} data-verdict={verdict.kind}>
        <span className={styles['sign']}>
          <Icon name={icons[verdict.kind]} size={18} strokeWidth={2.4} />
        </span>
        {sayNextStep(words.nextSteps, nextStep, (reference) => unitTitle(pathway, reference))}
      </p>
    </aside>
  );
}
