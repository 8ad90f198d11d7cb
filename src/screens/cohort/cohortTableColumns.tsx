import { peopleText, sortValue } from '../../cohort/arrangeRows.ts';
import {
  cohortColumns,
  jobColumns,
  peopleColumns,
  type CohortColumn,
  type JobColumn,
} from '../../cohort/cohortColumns.ts';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import type { News } from '../../cohort/newsOf.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import type { Words } from '../../i18n/words.ts';
import { familyOf } from '../../plan/options.ts';
import { hoursTones } from '../../parts/hoursTones.ts';
import { localDay } from '../../store/localDay.ts';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Column } from '../../ui/useRows.ts';
import styles from './CohortTable.module.css';
import { LearnerLink } from './LearnerLink.tsx';
import { riskWords, rowWords } from './rowWords.ts';
import { agreementTones, statusTones } from './statusLook.ts';

/** Widths in pixels at which a column's words fit. */
const room: Readonly<Record<CohortColumn, number>> = {
  learner: 160,
  status: 180,
  nextStep: 180,
  credits: 98,
  pathway: 96,
  required: 84,
  planned: 90,
  recorded: 92,
  checked: 92,
  recognised: 100,
  done: 92,
  standing: 150,
  forecast: 104,
  offNeeded: 92,
  offRecorded: 92,
  offChecked: 92,
  offShort: 166,
  onNeeded: 92,
  onRecorded: 92,
  onChecked: 92,
  onShort: 166,
  plannedEnd: 120,
  lastEntry: 120,
  lastReview: 120,
  actions: 170,
  certificates: 116,
  agreement: 116,
  employer: 140,
  tutor: 130,
  centre: 130,
  learnerNumber: 110,
  changed: 120,
};

const figures: ReadonlySet<CohortColumn> = new Set([
  'credits',
  'required',
  'planned',
  'recorded',
  'checked',
  'recognised',
  'done',
  'forecast',
  ...(Object.keys(jobColumns) as JobColumn[]),
]);
/** Sorted as words are. */
const wordy: ReadonlySet<CohortColumn> = new Set(['learner', 'nextStep', 'pathway', ...peopleColumns]);

/** Pixels in which these columns fit side by side. */
export const roomFor = (columns: readonly CohortColumn[]): number => columns.reduce((sum, id) => sum + room[id], 0);

/** Columns of the cohort's table. */
export function cohortTableColumns(
  words: Words,
  news: ReadonlyMap<string, News>,
  onOpen: (row: CohortRow) => void,
): readonly Column<CohortRow>[] {
  const cells = cellsOf(words, news, onOpen);
  const say = rowWords(words);
  return cohortColumns.map((id) => ({
    id,
    header: words.cohort.columns[id],
    cell: cells[id],
    width: `${room[id]}px`,
    value: (row) => sortValue(row, id, say),
    ...(wordy.has(id) && { compare: say.compare }),
    align: figures.has(id) ? 'end' : 'start',
    rowHeader: id === 'learner',
  }));
}

type Cells = Readonly<Record<CohortColumn, Column<CohortRow>['cell']>>;

function cellsOf(words: Words, news: ReadonlyMap<string, News>, onOpen: (row: CohortRow) => void): Cells {
  const { cells, statuses, agreements } = words.cohort;
  const { shortDate } = words.formats;
  const say = rowWords(words);
  const quiet = (text: string) => <span className={styles['quiet']}>{text}</span>;
  const hours = (minutes: number | null | undefined, otherwise: string) =>
    minutes === null || minutes === undefined ? quiet(otherwise) : words.hoursScreen.words.short(minutes);
  const day = (at: string | null) => (at === null ? '' : shortDate(at));
  const shortOf =
    (job: Job): Column<CohortRow>['cell'] =>
    ({ judgement }) => {
      if (!judgement) return null;
      const { short } = judgement.hours[job];
      const { plannedEnd } = judgement.followUp;
      if (short === null) return null;
      if (short === 0) return quiet(cells.nothingShort);
      return (
        <>
          {words.hoursScreen.words.short(short)}
          {plannedEnd !== null && <span className={styles['below']}>{cells.by(day(plannedEnd))}</span>}
        </>
      );
    };
  return {
    learner: (row) => (
      <LearnerLink row={row} name={say.name(row)} news={news.get(familyOf(row.plan))} onOpen={onOpen} />
    ),
    status: ({ status }) => (
      <StatusChip tone={statusTones[status]} look="chip">
        {statuses[status]}
      </StatusChip>
    ),
    nextStep: say.nextStep,
    pathway: say.pathway,
    credits: ({ judgement }) =>
      judgement && judgement.neededCredits > 0 && cells.creditsOf(judgement.countedCredits, judgement.neededCredits),
    required: ({ judgement }) => hours(judgement?.hours.required, ''),
    planned: ({ judgement }) =>
      judgement && hours(judgement.hours.laidOut ? judgement.hours.planned : null, cells.notLaidOut),
    recorded: ({ judgement }) => hours(judgement?.hours.recorded, ''),
    checked: ({ judgement }) => hours(judgement?.hours.checked, ''),
    recognised: ({ judgement }) => hours(judgement?.hours.recognised, ''),
    done: ({ judgement }) => hours(judgement?.hours.done, ''),
    standing: ({ judgement }) =>
      judgement && (
        <StatusChip tone={hoursTones[judgement.hours.standing.state]} look="plain">
          {words.hoursFindings.shortStanding(judgement.hours.standing)}
        </StatusChip>
      ),
    forecast: ({ judgement }) => judgement && hours(judgement.hours.forecast, cells.notKnown),
    offNeeded: ({ judgement }) => hours(judgement?.hours.off.needed, ''),
    offRecorded: ({ judgement }) => hours(judgement?.hours.off.recorded, ''),
    offChecked: ({ judgement }) => hours(judgement?.hours.off.checked, ''),
    offShort: shortOf('off'),
    onNeeded: ({ judgement }) => hours(judgement?.hours.on.needed, ''),
    onRecorded: ({ judgement }) => hours(judgement?.hours.on.recorded, ''),
    onChecked: ({ judgement }) => hours(judgement?.hours.on.checked, ''),
    onShort: shortOf('on'),
    plannedEnd: ({ judgement }) =>
      judgement?.followUp.conditions.has('pastEnd') ? (
        <StatusChip tone="bad" look="plain">
          {cells.over(day(judgement.followUp.plannedEnd))}
        </StatusChip>
      ) : (
        judgement && day(judgement.followUp.plannedEnd)
      ),
    lastEntry: ({ judgement }) => judgement && (day(judgement.followUp.lastEntry) || quiet(cells.never)),
    lastReview: ({ judgement }) => judgement && (day(judgement.followUp.lastReview) || quiet(cells.never)),
    actions: ({ judgement }) => {
      if (!judgement) return null;
      const { nextAction, overdue } = judgement.followUp;
      if (!nextAction) return quiet(cells.noAction);
      return (
        <>
          {nextAction.what}
          <span className={styles['below']} data-late={overdue > 0 || undefined}>
            {overdue > 0 ? cells.overdue(overdue) : day(nextAction.due)}
          </span>
        </>
      );
    },
    employer: (row) => peopleText(row, 'employer'),
    tutor: (row) => peopleText(row, 'tutor'),
    centre: (row) => peopleText(row, 'centre'),
    learnerNumber: (row) => peopleText(row, 'learnerNumber'),
    certificates: (row) => {
      const text = riskWords(row, words);
      if (text === null) return row.judgement && quiet(cells.noRisk);
      const worst = row.judgement?.certificates[0]?.kind;
      return (
        <StatusChip tone={worst === 'tooOld' ? 'bad' : worst === 'runsOut' ? 'todo' : 'unknown'} look="plain">
          {text}
        </StatusChip>
      );
    },
    agreement: ({ judgement }) =>
      judgement &&
      (judgement.agreement === 'none' ? (
        quiet(agreements.none)
      ) : (
        <StatusChip tone={agreementTones[judgement.agreement]} look="plain">
          {agreements[judgement.agreement]}
        </StatusChip>
      )),
    changed: ({ plan }) => shortDate(localDay(new Date(plan.changed))),
  };
}
