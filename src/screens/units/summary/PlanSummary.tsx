import { CreditTray } from '../../../parts/CreditTray.tsx';
import { PlanTotal } from '../../../parts/PlanTotal.tsx';
import side from '../../../parts/SideSummary.module.css';
import { useWords } from '../../../parts/PlannerContext.ts';
import { AchievedQualifications } from './AchievedQualifications.tsx';
import { GroupMeters } from './GroupMeters.tsx';
import { GuidedHoursLine } from './GuidedHoursLine.tsx';
import { NextStepCard, type NextStepCardProps } from '../nextStep/NextStepCard.tsx';
import { RuleList } from './RuleList.tsx';
import { TrainingHoursTable } from './TrainingHoursTable.tsx';
import { WaysLeft } from './WaysLeft.tsx';
import { Stack } from '../../../ui/Stack.tsx';

/** Everything about the plan as a whole: total, tray, next step, groups, rules and hours. */
export function PlanSummary(props: NextStepCardProps) {
  const { view } = props;
  const { unitsScreen } = useWords();
  const { selectedCredits, countedCredits } = view.evaluation;
  return (
    <div className={side['summary']}>
      <p className={side['total']}>
        <PlanTotal evaluation={view.evaluation} />
      </p>
      <CreditTray judgement={view} />
      {selectedCredits > countedCredits && <p>{unitsScreen.selectedNotCounted(selectedCredits, countedCredits)}</p>}
      <NextStepCard {...props} />
      {(view.verdict.kind === 'inProgress' || view.verdict.kind === 'cannotBeCompleted') && (
        <WaysLeft answer={view.answer} />
      )}
      <GroupMeters view={view} />
      <Stack as="section" ruled>
        <h3>{unitsScreen.summary.rules}</h3>
        <RuleList view={view} />
        <AchievedQualifications view={view} />
      </Stack>
      <GuidedHoursLine view={view} />
      <TrainingHoursTable pathway={view.pathway} framework={view.framework} />
    </div>
  );
}
