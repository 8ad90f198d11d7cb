import type { Framework, Pathway } from '../../../catalogue/schema.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import side from '../../../parts/SideSummary.module.css';
import styles from './PlanSummary.module.css';
import { Stack } from '../../../ui/Stack.tsx';

interface TrainingHoursTableProps {
  readonly framework: Framework;
  readonly pathway: Pathway;
}

/** The training hours the pathway asks for, on and off the job. */
export function TrainingHoursTable({ framework, pathway }: TrainingHoursTableProps) {
  const { summary } = useWords().unitsScreen;
  if (!pathway.hours) return null;
  const { offTheJob, onTheJob, total, source } = pathway.hours;
  const { trainingHoursTable: heads, components: names } = summary;
  const rows = (offTheJob.components ?? []).map(({ component, hours }) => {
    const on = onTheJob.components?.find((other) => other.component === component)?.hours ?? 0;
    return { component, off: hours, on };
  });
  return (
    <Stack as="section" ruled>
      <table className={`${side['table']} ${styles['hours']}`}>
        <caption>{summary.trainingHours}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.component}</th>
            <th scope="col">{heads.off}</th>
            <th scope="col">{heads.on}</th>
            <th scope="col">{heads.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ component, off, on }) => (
            <tr key={component}>
              <th scope="row">{names[component]}</th>
              <td>{off}</td>
              <td>{on}</td>
              <td>{off + on}</td>
            </tr>
          ))}
          <tr className={side['sum']}>
            <th scope="row">{names.total}</th>
            <td>{offTheJob.total}</td>
            <td>{onTheJob.total}</td>
            <td>{total}</td>
          </tr>
        </tbody>
      </table>
      {rows.length === 0 && <p>{summary.totalsOnly}</p>}
      {pathway.minimumMonths && <p>{summary.shortest(pathway.minimumMonths.months)}</p>}
      <SourceNote framework={framework} source={source} />
    </Stack>
  );
}
