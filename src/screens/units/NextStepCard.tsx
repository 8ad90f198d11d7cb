import { unitTitle } from '../../catalogue/unitTitle.ts';
import { sayFinding } from '../../i18n/sayFinding.ts';
import { sayNextStep } from '../../i18n/sayNextStep.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import type { NextStep } from '../../rules/nextStep.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BlockedBody } from './BlockedBody.tsx';
import styles from './NextStepCard.module.css';
import { RepairBody } from './RepairBody.tsx';
import { StartDateBody } from './StartDateBody.tsx';
import { SuggestionsBody } from './SuggestionsBody.tsx';

interface NextStepCardProps {
  readonly view: PlanView;
  /** Shows the list of all units that fit. */
  readonly onSeeFits: () => void;
  /** Opens the ways to finish. */
  readonly onFinish: () => void;
}

const tones: Record<PlanView['verdict']['kind'], 'todo' | 'bad' | 'good' | 'unknown'> = {
  ready: 'good',
  toConfirm: 'unknown',
  inProgress: 'todo',
  needsChange: 'bad',
  cannotBeCompleted: 'bad',
};

/** The next step in one sentence, with what does it. */
export function NextStepCard({ view, onSeeFits, onFinish }: NextStepCardProps) {
  const words = useWords();
  const titleOf = (reference: string) => unitTitle(view.pathway, reference);
  return (
    <Notice
      tone={tones[view.verdict.kind]}
      size="large"
      headingLevel={3}
      heading={<WithNames>{sayNextStep(words.nextSteps, view.nextStep, titleOf)}</WithNames>}
    >
      <div className={styles['body']}>
        <StepBody step={view.nextStep} view={view} onSeeFits={onSeeFits} onFinish={onFinish} />
      </div>
    </Notice>
  );
}

function StepBody({ step, view, onSeeFits, onFinish }: NextStepCardProps & { readonly step: NextStep }) {
  const words = useWords();
  switch (step.kind) {
    case 'startDate':
      return <StartDateBody plan={view.plan} findings={view.verdict.because} />;
    case 'takeOut':
    case 'takeOutUnits':
    case 'repeat':
    case 'chooseOne':
      return <RepairBody view={view} />;
    case 'unblock':
      return <BlockedBody view={view} />;
    case 'confirm':
      return (
        <ul>
          {step.findings.map((finding) => (
            <li key={finding.ruleId}>
              <WithNames>
                {sayFinding(words.findings, finding, (reference) => unitTitle(view.pathway, reference)).sentence}
              </WithNames>
            </li>
          ))}
        </ul>
      );
    case 'takeBack':
    case 'pickFromGroup':
    case 'pickUnitsFromGroup':
    case 'pickRequired':
    case 'pickAny':
    case 'pickAtLevel':
      return <SuggestionsBody step={step} view={view} onSeeFits={onSeeFits} onFinish={onFinish} />;
    case 'done':
      return null;
  }
}
