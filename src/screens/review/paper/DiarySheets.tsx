import { checkersOf, minutesIn, signersOf, type JudgedEntry } from '../../../hours/diary/judgedDiary.ts';
import { jobs, minutesOf, type Job } from '../../../hours/jobMinutes.ts';
import { subjectLang, subjectTitle } from '../../../parts/subjectTitle.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { Review } from '../../../judging/review.ts';
import styles from './Paper.module.css';
import { PaperTable } from './PaperTable.tsx';
import { PaperFrame } from './PaperFrame.tsx';

/** Room for a pen. */
const emptyCell = '\u00A0';
/** Lines that fill a page. */
const linesOnAPage = 15;

/** A sheet for each kind of training: what the diary has already with its totals, then empty lines, with room for two signatures a line. */
export function DiarySheets({ review }: { readonly review: Review }) {
  const { view } = review;
  const { diary: text } = useWords().paper;
  return jobs.map((job) => (
    <div key={job} className={styles['sheet']}>
      <PaperFrame view={view} title={text.titles[job]}>
        <p className={styles['lead']}>
          {text.leads[job]} {checkersOf(view.framework, job).length > 0 && text.sign[job]}
        </p>
        <DiaryTable review={review} job={job} />
      </PaperFrame>
    </div>
  ));
}

function DiaryTable({ review: { view, overview }, job }: { readonly review: Review; readonly job: Job }) {
  const words = useWords();
  const { diary: text } = words.paper;
  const { exact } = words.hoursScreen.words;
  const entries = overview.diary
    .filter(({ entry }) => entry.job === job)
    .toSorted((a, b) => (a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : 0));
  const signers = signersOf(job);
  const empty = linesOnAPage - (entries.length % linesOnAPage);
  const sum = (picks: (entry: JudgedEntry) => boolean) => minutesOf(job, minutesIn(entries, picks));
  const notCounted = sum(({ state }) => state === 'notCounted');
  const totals = [
    [text.total, sum(({ state }) => state !== 'notCounted')],
    [text.checked, sum(({ state }) => state === 'checked')],
    ...(notCounted > 0 ? [[text.notCounted, notCounted] as const] : []),
  ] as const;
  return (
    <PaperTable
      look="diary"
      caption={text.captions[job]}
      heads={[text.day, text.what, text.subject, text.hours, ...signers.map((signer) => text.signers[signer])]}
    >
      <tbody>
        {entries.map(({ entry, given }) => (
          <tr key={entry.id}>
            <td>{words.formats.date(entry.date)}</td>
            <td>
              {entry.what}
              {entry.evidence !== '' && <small>{words.diary.evidenceIs(entry.evidence)}</small>}
              {entry.earlierCheck && <small>{text.earlierCheck(entry.earlierCheck)}</small>}
            </td>
            <td lang={subjectLang(entry.subject)}>{subjectTitle(entry.subject, view.pathway, words)}</td>
            <td>{exact(entry.minutes)}</td>
            {signers.map((signer) => {
              const check = given[signer];
              return <td key={signer}>{check ? text.check(check.name, check.day) : emptyCell}</td>;
            })}
          </tr>
        ))}
      </tbody>
      {entries.length > 0 && (
        <tbody>
          {totals.map(([name, minutes]) => (
            <tr key={name}>
              <th scope="row" colSpan={3}>
                {name}
              </th>
              <td>{exact(minutes)}</td>
              <td colSpan={2}>{emptyCell}</td>
            </tr>
          ))}
        </tbody>
      )}
      <tbody>
        {Array.from({ length: empty }, (_, line) => (
          <tr key={line}>
            {Array.from({ length: 6 }, (__, cell) => (
              <td key={cell}>{emptyCell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </PaperTable>
  );
}
