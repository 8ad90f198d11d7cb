import { memo, useDeferredValue } from 'react';
import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayNextStep } from '../../../i18n/sayNextStep.ts';
import { CreditTray } from '../../../parts/CreditTray.tsx';
import { PlanTotal } from '../../../parts/PlanTotal.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { VerdictKind } from '../../../rules/verdict.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { BottomTray } from '../../../ui/BottomTray.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { IconName } from '../../../ui/Icon.tsx';

interface PlanTrayProps {
  readonly view: PlanView;
  readonly onOpen: () => void;
  /** What does the next step, and what to say where every rule is met. */
  readonly onStep: () => void;
  readonly after: 'hours' | 'share' | null;
}

const signs: Record<VerdictKind, readonly [IconName, 'todo' | 'good' | 'bad']> = {
  ready: ['check', 'good'],
  toConfirm: ['question', 'todo'],
  inProgress: ['arrowRight', 'todo'],
  needsChange: ['stop', 'bad'],
  cannotBeCompleted: ['stop', 'bad'],
};

/** The phone's foot: total, tray and next step, always in sight. It opens the whole summary. */
export function PlanTray({ view, onOpen, onStep, after }: PlanTrayProps) {
  const words = useWords();
  const { evaluation, pathway, verdict, nextStep } = view;
  const [icon, tone] = signs[verdict.kind];
  return (
    <BottomTray
      label={words.unitsScreen.summary.heading}
      total={<PlanTotal evaluation={evaluation} />}
      action={
        <Button iconAfter="chevronUp" aria-haspopup="dialog" onClick={onOpen}>
          {words.unitsScreen.summary.open}
        </Button>
      }
      picture={<LaterPicture view={view} />}
      step={
        after ? (
          words.unitsScreen.after[after]
        ) : (
          <WithNames>
            {sayNextStep(words.nextSteps, nextStep, (reference) => unitTitle(pathway, reference, words.locale))}
          </WithNames>
        )
      }
      onStep={onStep}
      icon={icon}
      tone={tone}
    />
  );
}

/** The picture follows the figures in the next frame. */
function LaterPicture({ view }: { readonly view: PlanView }) {
  return <Picture view={useDeferredValue(view)} />;
}

const Picture = memo(function Picture({ view }: { readonly view: PlanView }) {
  return <CreditTray judgement={view} size="small" brackets={false} />;
});
