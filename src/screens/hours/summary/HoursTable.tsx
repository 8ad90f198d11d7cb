import { useState } from 'react';
import { statusOf, type HoursLine, type HoursStatus } from '../../../hours/hoursVerdict.ts';
import { jobs, minutesOf, totalMinutes } from '../../../hours/jobMinutes.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { StatusChip, type StatusTone } from '../../../ui/StatusChip.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import side from '../../../parts/SideSummary.module.css';
import styles from './HoursSummary.module.css';
import type { HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

type Shown = 'plan' | 'done';
const choices: readonly Shown[] = ['plan', 'done'];
const tones: Record<HoursStatus, StatusTone> = { met: 'good', waiting: 'unknown', short: 'todo' };

interface HoursTableProps {
  readonly view: HoursView;
  readonly first: Shown;
}

/** Every part of the hours, off and on the job, against what it needs. */
export function HoursTable({ view, first }: HoursTableProps) {
  const words = useWords();
  const { summary, jobs: jobNames } = words.hoursScreen;
  const [chosen, setShown] = useState<Shown | null>(null);
  const shown = chosen ?? first;
  const { requirements, verdict } = view.overview;
  const { lines, total, elsewhere } = verdict;
  const name = ({ component, skill }: HoursLine) => {
    if (skill !== null) return words.priorLearning.skills.name(skill);
    return component === 'coaching' ? summary.coaching : summary.qualification;
  };
  const [recognised, toConfirm] = [totalMinutes(total.recognised), totalMinutes(total.toConfirm)];
  return (
    <Stack as="section" ruled align="start">
      <SegmentedControl
        label={summary.show}
        value={shown}
        onValue={setShown}
        choices={choices.map((value) => ({ value, label: summary.shown[value] }))}
      />
      <table className={`${side['table']} ${styles['table']}`}>
        <caption>{summary.table}</caption>
        <thead>
          <tr>
            <th scope="col">{summary.part}</th>
            {jobs.map((job) => (
              <th key={job} scope="col">
                {jobNames[job]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.breakdown === 'components' &&
            lines.map((line) => (
              <LineRow key={`${line.component} ${line.skill}`} name={name(line)} line={line} shown={shown} />
            ))}
          <LineRow name={summary.totalRow} line={total} shown={shown} total />
        </tbody>
      </table>
      <Quiet>
        {summary.meaning[shown]} {recognised > 0 && summary.recognised(recognised)}{' '}
        {toConfirm > 0 && summary.toConfirm(toConfirm)}
      </Quiet>
      {requirements.breakdown === 'totalsOnly' && <Quiet>{summary.totalsOnly}</Quiet>}
      {totalMinutes(elsewhere) > 0 && (
        <StatusChip tone="todo" look="plain">
          {summary.elsewhere(totalMinutes(elsewhere))}
        </StatusChip>
      )}
    </Stack>
  );
}

interface LineRowProps {
  readonly name: string;
  readonly line: HoursLine;
  readonly shown: Shown;
  readonly total?: boolean;
}

function LineRow({ name, line, shown, total = false }: LineRowProps) {
  const { summary } = useWords().hoursScreen;
  return (
    <tr className={total ? side['sum'] : undefined}>
      <th scope="row">{name}</th>
      {jobs.map((job) => {
        const figure = summary.of(minutesOf(job, line[shown].covered), minutesOf(job, line.needed));
        return (
          <td key={job}>
            <StatusChip tone={tones[statusOf(line[shown], job)]}>
              <b>{figure.have}</b> {figure.of}
            </StatusChip>
          </td>
        );
      })}
    </tr>
  );
}
