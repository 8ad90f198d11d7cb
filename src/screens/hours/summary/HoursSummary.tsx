import { useState } from 'react';
import { hasBegun, takesMore } from '../../../hours/hoursStanding.ts';
import { minutesShort, totalMinutes } from '../../../hours/jobMinutes.ts';
import { editTraining, trainingOf } from '../../../hours/programme.ts';
import { minutesPerWeek } from '../../../hours/trainingProblems.ts';
import { hoursTones } from '../../../parts/hoursTones.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { HoursField } from '../HoursField.tsx';
import { HoursBar } from './HoursBar.tsx';
import { HoursStepCard } from './HoursStepCard.tsx';
import type { HoursPart } from './stepAction.ts';
import side from '../../../parts/SideSummary.module.css';
import styles from './HoursSummary.module.css';
import { HoursTable } from './HoursTable.tsx';
import { QualificationHours } from './QualificationHours.tsx';
import type { HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

interface HoursSummaryProps {
  readonly view: HoursView;
  readonly onGo: (part: HoursPart) => void;
}

/** How much is done of what is needed, or planned before the start, the next step, and the figures by part. */
export function HoursSummary({ view, onGo }: HoursSummaryProps) {
  const { hoursScreen } = useWords();
  const { summary, words } = hoursScreen;
  const { verdict, standing } = view.overview;
  const { needed, minimum, recorded, checked, [shownFirst(view)]: cover } = verdict.total;
  // Decided once: a choice that is being made must not move away from whoever makes it.
  const [above] = useState(totalMinutes(needed) > totalMinutes(minimum));
  return (
    <Stack gap={4} className={styles['summary']}>
      <VisuallyHidden as="h2">{summary.heading}</VisuallyHidden>
      <p className={side['total']}>
        <b>{words.figure(totalMinutes(cover.covered))}</b> {summary.lead[shownFirst(view)](totalMinutes(needed))}
      </p>
      <HoursBar cover={cover} shown={shownFirst(view)} />
      {hasBegun(standing) && (
        <p>{summary.recorded(totalMinutes(recorded), totalMinutes(minutesShort(recorded, checked)))}</p>
      )}
      <HoursStepCard view={view} onGo={onGo} />
      {above && <QualificationHours view={view} />}
      <HoursTable view={view} first={shownFirst(view)} />
      <WhereHoursStand view={view} />
      {!above && <QualificationHours view={view} />}
      <Stack as="section" ruled data-on-paper={false}>
        <ContractField view={view} />
      </Stack>
    </Stack>
  );
}

/** Which of the two a reader wants to know first. */
export const shownFirst = ({ overview }: HoursView): 'plan' | 'done' => (hasBegun(overview.standing) ? 'done' : 'plan');

function WhereHoursStand({ view }: { readonly view: HoursView }) {
  const { hoursFindings: text } = useWords();
  const { standing, span } = view.overview;
  return (
    <Stack as="section" ruled align="start">
      <h3>{text.standingHeading}</h3>
      <StatusChip tone={hoursTones[standing.state]} look="plain">
        {text.standing(standing, span?.end ?? null)}
      </StatusChip>
      {takesMore(standing) && <p>{text.pace(standing, trainingOf(view.plan).contractedMinutesPerWeek)}</p>}
    </Stack>
  );
}

/** Shortest contract anybody would type. */
const leastMinutes = 30;

/** Contracted hours a week; empty leaves the contract out of it. */
function ContractField({ view }: { readonly view: HoursView }) {
  const { contract } = useWords().hoursScreen;
  return (
    <HoursField
      label={contract.label}
      hint={contract.hint}
      value={trainingOf(view.plan).contractedMinutesPerWeek}
      problem={(minutes) =>
        minutes === undefined || (minutes !== null && (minutes < leastMinutes || minutes > minutesPerWeek))
          ? contract.problem
          : null
      }
      onValue={(contractedMinutesPerWeek) =>
        view.edit(({ plan }) => editTraining(plan, (training) => ({ ...training, contractedMinutesPerWeek })), {
          step: 'contracted hours',
        })
      }
    />
  );
}
