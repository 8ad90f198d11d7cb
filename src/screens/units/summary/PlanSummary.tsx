import { guidedHours } from '../../../hours/guidedHours.ts';
import { CreditTray } from '../../../parts/CreditTray.tsx';
import { glhRange } from '../../../parts/glhRange.ts';
import { PlanTotal } from '../../../parts/PlanTotal.tsx';
import { countOnce } from '../../../parts/traySegments.ts';
import side from '../../../parts/SideSummary.module.css';
import { useWords } from '../../../parts/PlannerContext.ts';
import { AchievedQualifications } from './AchievedQualifications.tsx';
import { GroupMeters } from './GroupMeters.tsx';
import { NextStepCard, type NextStepCardProps } from '../nextStep/NextStepCard.tsx';
import { RuleList } from './RuleList.tsx';
import { TrainingHoursTable } from './TrainingHoursTable.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { PlanView } from '../../../judging/planView.ts';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { ownEntry } from '../../../plan/ownEntry.ts';
import type { Answer } from '../../../completion/answer.ts';
import { Quiet } from '../../../ui/Quiet.tsx';

/** Everything about the plan as a whole: total, tray, next step, groups, rules and hours. */
export function PlanSummary(props: NextStepCardProps) {
  const { view } = props;
  const { unitsScreen } = useWords();
  const { selectedCredits, countedCredits } = view.evaluation;
  const shared = countOnce(view.evaluation).length;
  return (
    <Stack gap={4}>
      <p className={side['total']}>
        <PlanTotal evaluation={view.evaluation} />
      </p>
      <CreditTray judgement={view} />
      {selectedCredits > countedCredits && <p>{unitsScreen.selectedNotCounted(selectedCredits, countedCredits)}</p>}
      {shared > 0 && <p>{unitsScreen.countOnce(shared)}</p>}
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
    </Stack>
  );
}

/** Guided learning hours of the units: what is known, what is not, and what the awarding organisation prints. */
function GuidedHoursLine({ view }: { readonly view: PlanView }) {
  const { summary } = useWords().unitsScreen;
  const { pathway, plan } = view;
  return guidedHours(plan, pathway).qualifications.map(({ qualification: id, sum, printed, comparison }) => {
    const qualification = pathway.qualifications.find((candidate) => candidate.id === id);
    const chosen = qualification?.offerings.find(({ number }) => number === ownEntry(plan.offerings, id));
    if (!sum) return null;
    const { known, least, most, unknownUnits } = sum;
    return (
      <Stack as="section" ruled key={id}>
        <h3>{summary.guidedHours}</h3>
        <p>
          <b>
            {unknownUnits.length === 0
              ? summary.guidedHoursKnown(known)
              : summary.guidedHoursRange(known, least, most, unknownUnits.length)}
          </b>
        </p>
        {chosen && printed ? (
          <p>
            <WithNames>{summary.offeringGlh(chosen.awardingOrganisation, glhRange(printed))}</WithNames>{' '}
            {comparison === 'unknown' ? (
              <StatusChip tone="unknown">{summary.glhComparison.unknown}</StatusChip>
            ) : (
              summary.glhComparison[comparison]
            )}
          </p>
        ) : (
          <p>{chosen ? summary.noOfferingGlh : summary.noOffering}</p>
        )}
      </Stack>
    );
  });
}

/** A quiet line: in how many ways the plan can still be finished. */
function WaysLeft({ answer }: { readonly answer: Answer | null }) {
  const { completion } = useWords();
  if (!answer) return <Quiet>{completion.counting}</Quiet>;
  if (answer.completable === 'unknown') return <Quiet>{completion.tooMany}</Quiet>;
  const { certain, toConfirm } = answer.ways;
  if (certain === 0n && toConfirm === 0n) return <Quiet>{completion.noWay}</Quiet>;
  if (certain === 0n) return <Quiet>{completion.onlyWaysToConfirm(toConfirm)}</Quiet>;
  return (
    <Quiet>
      {completion.ways(certain)}
      {toConfirm > 0n && <>. {completion.waysToConfirm(toConfirm)}</>}
    </Quiet>
  );
}
