import type { HoursLine } from '../../../hours/hoursVerdict.ts';
import { jobs, minutesOf, totalMinutes } from '../../../hours/jobMinutes.ts';
import type { Words } from '../../../i18n/words.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { JobMinutes } from '../../../plan/hoursSchema.ts';
import type { Review } from '../../../judging/review.ts';
import { sayHours } from '../checks.ts';
import { PaperTable } from './PaperTable.tsx';
import styles from './Paper.module.css';

function nameOf({ component, skill }: HoursLine, words: Words): string {
  const { hours: text } = words.paper;
  if (skill !== null) return text.skill(words.about.skills.names[skill]);
  return component === null ? text.allTraining : words.unitsScreen.summary.components[component];
}

const figuresOf = (line: HoursLine) => ({ ...line, done: line.done.covered });

/** Every figure of the training hours, part by part and off and on the job, with where they stand. */
export function PaperHours({ review }: { readonly review: Review }) {
  const words = useWords();
  const { hours: text } = words.paper;
  const { lines, total } = review.overview.verdict;
  return (
    <section className={styles['part']}>
      <h2>{text.heading}</h2>
      <p>{sayHours(review, words)}</p>
      <PaperTable
        look="figures"
        caption={text.caption}
        heads={[text.component, text.job, ...Object.values(text.figures)]}
      >
        {lines.length > 1 &&
          lines.map((line) => <LineRows key={nameOf(line, words)} line={line} name={nameOf(line, words)} />)}
        <LineRows line={total} name={text.total} together />
      </PaperTable>
      <p>{text.done}</p>
    </section>
  );
}

interface LineRowsProps {
  readonly line: HoursLine;
  readonly name: string;
  readonly together?: boolean;
}

/** A part off the job and on the job, and together where that is asked for. */
function LineRows({ line, name, together = false }: LineRowsProps) {
  const words = useWords();
  const { hours: text } = words.paper;
  const figures = figuresOf(line);
  const names = Object.keys(text.figures) as (keyof typeof text.figures)[];
  const rows = [...jobs, ...(together ? (['together'] as const) : [])];
  return (
    <tbody>
      {rows.map((job, index) => (
        <tr key={job}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {name}
            </th>
          )}
          <th scope="row">{text[job]}</th>
          {names.map((figure) => {
            const minutes: JobMinutes = figures[figure];
            return (
              <td key={figure}>
                {words.hoursScreen.words.figure(job === 'together' ? totalMinutes(minutes) : minutesOf(job, minutes))}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
