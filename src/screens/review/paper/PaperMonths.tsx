import { monthLoads, type PeriodLoad } from '../../../hours/schedule/scheduleLoad.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { Review } from '../../../judging/review.ts';
import styles from './Paper.module.css';
import { PaperTable } from './PaperTable.tsx';
import { shortMonth } from './plannedMonths.ts';

/** As many months side by side as a sheet of A4 is wide. */
const monthsAcross = 13;

interface Month extends PeriodLoad {
  readonly soFar: number;
}

function withRunningTotal(loads: readonly PeriodLoad[]): readonly Month[] {
  const months: Month[] = [];
  for (const load of loads) months.push({ ...load, soFar: (months.at(-1)?.soFar ?? 0) + totalMinutes(load.minutes) });
  return months;
}

/** Hours planned for each month, a column a month, and their running total. */
export function PaperMonths({ review: { overview } }: { readonly review: Review }) {
  const words = useWords();
  const { months: text, hours } = words.paper;
  const { figure } = words.hoursScreen.words;
  const { schedule, span } = overview;
  const months = withRunningTotal(schedule && span ? monthLoads(schedule.schedule, span) : []);
  const bands: (readonly Month[])[] = [];
  for (let at = 0; at < months.length; at += monthsAcross) bands.push(months.slice(at, at + monthsAcross));
  const rows: readonly { readonly name: string; readonly of: (month: Month) => number }[] = [
    { name: hours.off, of: ({ minutes }) => minutes.offMinutes },
    { name: hours.on, of: ({ minutes }) => minutes.onMinutes },
    { name: hours.total, of: ({ minutes }) => totalMinutes(minutes) },
    { name: text.soFar, of: (month) => month.soFar },
  ];
  return (
    <section className={styles['part']}>
      <h2>{text.heading}</h2>
      {bands.length === 0 && <p>{text.notLaidOut}</p>}
      {bands.map((band) => (
        <PaperTable
          key={band[0]?.period}
          look="months"
          caption={text.caption}
          heads={[text.job, ...band.map(({ period }) => shortMonth(period, true, words))]}
        >
          <tbody>
            {rows.map(({ name, of }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {band.map((month) => (
                  <td key={month.period}>{figure(of(month))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </PaperTable>
      ))}
    </section>
  );
}
