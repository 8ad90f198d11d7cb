import { useState } from 'react';
import type { HoursLine, HoursStatus } from '../../hours/hoursVerdict.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { StatusChip, type StatusTone } from '../../ui/StatusChip.tsx';
import styles from './HoursSummary.module.css';
import type { HoursView } from './useHours.ts';

type Shown = 'planned' | 'recorded';
const choices: readonly Shown[] = ['planned', 'recorded'];
const jobs: readonly Job[] = ['off', 'on'];
const tones: Record<HoursStatus['status'], StatusTone> = { met: 'good', unknown: 'unknown', short: 'todo' };

/** Every part of the hours, off and on the job, against what it needs. */
export function HoursTable({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { summary, jobs: jobNames } = words.hoursScreen;
  const [shown, setShown] = useState<Shown>('planned');
  const { lines, total } = view.overview.verdict;
  const name = ({ component, skill }: HoursLine) => {
    if (skill !== null) return words.priorLearning.skills.name(skill);
    return component === 'coaching' ? summary.coaching : summary.qualification;
  };
  return (
    <section className={styles['part']}>
      <SegmentedControl
        label={summary.show}
        value={shown}
        onValue={setShown}
        choices={choices.map((value) => ({ value, label: summary.shown[value] }))}
      />
      <table className={styles['table']}>
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
          {lines.map((line) => (
            <LineRow key={`${line.component} ${line.skill}`} name={name(line)} line={line} shown={shown} />
          ))}
          <LineRow name={summary.totalRow} line={total} shown={shown} total />
        </tbody>
      </table>
      {lines.length === 0 && <p className={styles['quiet']}>{summary.totalsOnly}</p>}
      <RecognisedNote line={total} />
    </section>
  );
}

function RecognisedNote({ line }: { readonly line: HoursLine }) {
  const { summary } = useWords().hoursScreen;
  const minutes = line.recognised.offMinutes + line.recognised.onMinutes;
  return minutes > 0 && <p className={styles['quiet']}>{summary.recognisedIncluded(minutes)}</p>;
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
    <tr className={total ? styles['sum'] : undefined}>
      <th scope="row">{name}</th>
      {jobs.map((job) => {
        const key = `${job}Minutes` as const;
        const status = line[`${shown}Status`];
        const figure = summary.of(line.recognised[key] + line[shown][key], line.needed[key]);
        const own = statusOfJob(status, key);
        return (
          <td key={job}>
            <StatusChip tone={tones[own]}>
              <b>{figure.have}</b> {figure.of}
            </StatusChip>
          </td>
        );
      })}
    </tr>
  );
}

/** A line's status is of both jobs together; each cell speaks of its own. */
function statusOfJob(status: HoursStatus, key: 'offMinutes' | 'onMinutes'): HoursStatus['status'] {
  if (status.status === 'short') return status.short[key] > 0 ? 'short' : 'met';
  if (status.status === 'unknown') return status.hanging[key] > 0 ? 'unknown' : 'met';
  return 'met';
}
