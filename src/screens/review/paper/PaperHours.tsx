import type { HoursLine } from '../../../hours/hoursVerdict.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import type { Words } from '../../../i18n/words.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { Review } from '../../../judging/review.ts';
import styles from './Paper.module.css';

function nameOf({ component, skill }: HoursLine, words: Words): string {
  const { hours: text } = words.paper;
  if (skill !== null) return text.skill(words.about.skills.names[skill]);
  return component === null ? text.total : words.unitsScreen.summary.components[component];
}

/** The hours of each component: asked for, planned and recorded. */
export function PaperHours({ review: { overview } }: { readonly review: Review }) {
  const words = useWords();
  const { hours: text } = words.paper;
  const { figure } = words.hoursScreen.words;
  const { lines, total } = overview.verdict;
  const row = (line: HoursLine, name: string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{figure(line.needed.offMinutes)}</td>
      <td>{figure(line.needed.onMinutes)}</td>
      <td>{figure(totalMinutes(line.needed))}</td>
      <td>{figure(totalMinutes(line.recognised) + totalMinutes(line.planned))}</td>
      <td>{figure(totalMinutes(line.recorded))}</td>
    </tr>
  );
  return (
    <section className={styles['part']}>
      <h2>{text.heading}</h2>
      <table className={`${styles['table']} ${styles['figures']}`}>
        <caption>
          <VisuallyHidden>{text.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.component}</th>
            <th scope="col">{text.off}</th>
            <th scope="col">{text.on}</th>
            <th scope="col">{text.total}</th>
            <th scope="col">{text.planned}</th>
            <th scope="col">{text.recorded}</th>
          </tr>
        </thead>
        <tbody>{lines.map((line) => row(line, nameOf(line, words)))}</tbody>
        <tfoot>{row(total, text.needed(figure(totalMinutes(total.minimum))))}</tfoot>
      </table>
    </section>
  );
}
