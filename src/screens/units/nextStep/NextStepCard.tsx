import { findUnit } from '../../../catalogue/findUnit.ts';
import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { sayNextStep } from '../../../i18n/sayNextStep.ts';
import { useWords, usePlans } from '../../../parts/PlannerContext.ts';
import { verdictTones } from '../../../parts/verdictTones.ts';
import { SaidAs } from '../../../parts/SaidAs.tsx';
import { WithNames } from '../../../parts/WithNames.tsx';
import { findingKey, type Finding } from '../../../rules/finding.ts';
import type { NextStep } from '../../../rules/nextStep.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { BlockedBody } from './BlockedBody.tsx';
import styles from './NextStepCard.module.css';
import { QualificationBody } from './QualificationBody.tsx';
import { RepairBody } from './RepairBody.tsx';
import { SuggestionsBody } from './SuggestionsBody.tsx';
import type { UnitView } from '../list/unitRows.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { DayField } from '../../../parts/DayField.tsx';
import { setStartDate } from '../../../plan/planDetails.ts';
import type { Plan } from '../../../plan/planSchema.ts';

export interface NextStepCardProps {
  readonly view: PlanView;
  /** Shows units in the list. */
  readonly onShow: (show: Partial<UnitView>) => void;
  /** Opens the ways to finish. */
  readonly onFinish: () => void;
  /** What comes once every rule is met; null before. */
  readonly after: 'hours' | 'share' | null;
  readonly onAfter: () => void;
}

/** The next step in one sentence, with what does it. */
export function NextStepCard(props: NextStepCardProps) {
  const { view } = props;
  const words = useWords();
  const titleOf = (reference: string) => unitTitle(view.pathway, reference, words.locale);
  return (
    <Notice
      tone={verdictTones[view.verdict.kind]}
      size="large"
      headingLevel={3}
      heading={<WithNames>{sayNextStep(words.nextSteps, view.nextStep, titleOf)}</WithNames>}
    >
      <div className={styles['body']}>
        <StepBody {...props} step={view.nextStep} />
      </div>
    </Notice>
  );
}

function StepBody({ step, view, onShow, onFinish, after, onAfter }: NextStepCardProps & { readonly step: NextStep }) {
  const words = useWords();
  switch (step.kind) {
    case 'startDate':
      return <StartDateBody plan={view.plan} findings={view.verdict.because} />;
    case 'chooseQualification':
      return <QualificationBody view={view} rule={step.rule} />;
    case 'takeOut':
    case 'takeOutUnits':
    case 'repeat':
    case 'chooseOne':
    case 'reduce':
      return <RepairBody view={view} />;
    case 'unblock':
      return <BlockedBody view={view} />;
    case 'confirm':
      return (
        <ul>
          {step.findings.map((finding) => (
            <li key={findingKey(finding)}>
              <WithNames>
                {
                  sayFinding(words.findings, finding, (reference) => unitTitle(view.pathway, reference, words.locale))
                    .sentence
                }
              </WithNames>
              <UnitsInDoubt finding={finding} view={view} onShow={onShow} />
            </li>
          ))}
        </ul>
      );
    case 'takeBack':
    case 'pickFromGroup':
    case 'pickUnitsFromGroup':
    case 'pickRequired':
    case 'meet':
    case 'pickAny':
    case 'pickAtLevel':
      return (
        <SuggestionsBody step={step} view={view} onSeeFits={() => onShow({ filter: 'fits' })} onFinish={onFinish} />
      );
    case 'done':
      return (
        after && (
          <Button wide icon={after === 'hours' ? 'clock' : 'share'} onClick={onAfter}>
            {words.unitsScreen.afterActions[after]}
          </Button>
        )
      );
  }
}

interface UnitsInDoubtProps extends Pick<NextStepCardProps, 'view' | 'onShow'> {
  readonly finding: Finding;
}

/** The units that something hangs on, by name; each leads to the unit. */
function UnitsInDoubt({ finding, view, onShow }: UnitsInDoubtProps) {
  const { unitsScreen, locale } = useWords();
  const { details } = unitsScreen;
  const units = finding.units.filter((reference) => findUnit(view.pathway, reference));
  return (
    units.length > 0 && (
      <Stack as="ul" gap={0} align="start">
        {units.map((reference) => (
          <li key={reference}>
            <Button kind="link" onClick={() => onShow({ only: [reference] })}>
              <SaidAs name={details(unitTitle(view.pathway, reference, locale))}>
                <WithNames>{unitTitle(view.pathway, reference, locale)}</WithNames>
              </SaidAs>
            </Button>
          </li>
        ))}
      </Stack>
    )
  );
}

interface StartDateBodyProps {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Why the rules may not hold, and the field that settles it. */
function StartDateBody({ plan, findings }: StartDateBodyProps) {
  const words = useWords();
  const edit = usePlans((state) => state.edit);
  return (
    <>
      {findings.map((finding) => (
        <p key={finding.ruleId}>{sayFinding(words.findings, finding, (reference) => reference).sentence}</p>
      ))}
      <DayField
        label={words.start.setUp.startDate}
        value={plan.startDate}
        required
        onValue={(day) => edit(plan.id, (before) => setStartDate(before, day))}
      />
    </>
  );
}
