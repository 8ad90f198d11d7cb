import type { Job } from '../../../hours/jobMinutes.ts';
import { trainingOf } from '../../../hours/programme.ts';
import { subjectLang, subjectTitle } from '../../../parts/subjectTitle.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { Review } from '../../../judging/review.ts';
import styles from './Paper.module.css';
import { PaperFrame } from './PaperFrame.tsx';

const jobs: readonly Job[] = ['off', 'on'];
/** Room for a pen. */
const emptyCell = '\u00A0';
/** Lines that fill a page. */
const linesOnAPage = 17;

/** A sheet for each kind of training: what the diary has already, then empty lines, with room for two signatures a line. */
export function DiarySheets({ review: { view } }: { readonly review: Review }) {
  const { diary: text } = useWords().paper;
  return jobs.map((job) => (
    <div key={job} className={styles['sheet']}>
      <PaperFrame view={view} title={text.titles[job]}>
        <p className={styles['lead']}>{text.leads[job]}</p>
        <DiaryTable view={view} job={job} />
      </PaperFrame>
    </div>
  ));
}

function DiaryTable({ view, job }: { readonly view: PlanView; readonly job: Job }) {
  const words = useWords();
  const { diary: text } = words.paper;
  const { exact } = words.hoursScreen.words;
  const entries = trainingOf(view.plan)
    .diary.filter((entry) => entry.job === job)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const empty = linesOnAPage - (entries.length % linesOnAPage);
  return (
    <table className={`${styles['table']} ${styles['diary']}`}>
      <caption>
        <VisuallyHidden>{text.captions[job]}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.subject}</th>
          <th scope="col">{text.hours}</th>
          {text.signers[job].map((signer) => (
            <th key={signer} scope="col">
              {signer}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>{words.formats.date(entry.date)}</td>
            <td>{entry.what}</td>
            <td lang={subjectLang(entry.subject)}>{subjectTitle(entry.subject, view.pathway, words)}</td>
            <td>{exact(entry.minutes)}</td>
            <td>{emptyCell}</td>
            <td>{emptyCell}</td>
          </tr>
        ))}
        {Array.from({ length: empty }, (_, line) => (
          <tr key={line}>
            {Array.from({ length: 6 }, (__, cell) => (
              <td key={cell}>{emptyCell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
