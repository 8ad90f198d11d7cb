import { newestFirst } from '../../../hours/diary/judgedDiary.ts';
import { jobs, minutesOf } from '../../../hours/jobMinutes.ts';
import type { HoursLine } from '../../../hours/hoursVerdict.ts';
import { monthLoads } from '../../../hours/schedule/scheduleLoad.ts';
import type { Words } from '../../../i18n/words.ts';
import type { HourSubject, JobMinutes } from '../../../plan/hoursSchema.ts';
import type { CsvCell } from '../../../sharing/csvText.ts';
import type { Sheet } from '../../../parts/spreadsheet.ts';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import type { HoursView } from '../useHours.ts';

type Row = readonly CsvCell[];
type Rows = readonly Row[];

/** Off the job, on the job, together: to the minute, so that rows and columns add up. */
const three = ({ offMinutes, onMinutes }: JobMinutes): Row => [
  { minutes: offMinutes },
  { minutes: onMinutes },
  { minutes: offMinutes + onMinutes },
];

/** What a part of the hours is called where it stands by itself. */
export function partName({ component, skill }: HoursLine, words: Words): string {
  const { subjects, summary } = words.hoursScreen;
  if (skill !== null) return words.priorLearning.skills.name(skill);
  if (component === null) return subjects.programme;
  return component === 'coaching' ? subjects.coaching : summary.qualification;
}

/** All of them in one workbook. */
export function hoursWorkbook(view: HoursView, words: Words): readonly Sheet[] {
  const { save } = words.hoursScreen;
  return [
    { name: save.figureSheet, rows: figureRows(view, words) },
    { name: save.planSheet, rows: planRows(view, words) },
    { name: save.monthSheet, rows: monthRows(view, words) },
    { name: save.diarySheet, rows: diaryRows(view, words) },
  ];
}

/** Every figure of the hours, part by part, off and on the job. First row: headings; the last two are the totals. */
export function figureRows({ overview }: HoursView, words: Words): Rows {
  const { save, jobs: jobNames } = words.hoursScreen;
  const { lines, total } = overview.verdict;
  const rows = (line: HoursLine, name: string): Rows =>
    jobs.map((job) => [
      name,
      jobNames[job],
      ...[
        line.minimum,
        line.needed,
        line.planned,
        line.recorded,
        line.checked,
        line.recognised,
        line.toConfirm,
        line.done.covered,
        line.done.waiting,
        line.done.short,
      ].map((minutes) => ({ minutes: minutesOf(job, minutes) })),
    ]);
  return [
    [save.columns.part, save.columns.job, ...Object.values(save.figures)],
    ...lines.flatMap((line) => rows(line, partName(line, words))),
    ...rows(total, save.totalRow),
  ];
}

/** One row a piece with its months, and what earlier learning makes up; each with its sum. First row: headings. */
export function planRows({ overview, pathway }: HoursView, words: Words): Rows {
  const { save, months } = words.hoursScreen;
  const { columns, figures } = save;
  const title = (subject: HourSubject) => subjectTitle(subject, pathway, words);
  const pieces = overview.schedule?.schedule.pieces ?? [];
  const { planned, recognised, toConfirm } = overview.verdict.total;
  const earlier = (figure: 'recognised' | 'toConfirm'): Rows =>
    overview.needs
      .filter((need) => need[figure].offMinutes + need[figure].onMinutes > 0)
      .map((need) => [title(need.subject), figures[figure], null, null, ...three(need[figure])]);
  return [
    [columns.training, columns.figure, columns.from, columns.to, columns.off, columns.on, columns.together],
    ...pieces
      .filter(({ setAside }) => !setAside)
      .map(({ subject, from, to, minutes }): Row => [
        title(subject),
        figures.planned,
        { month: from },
        { month: to },
        ...three(minutes),
      ]),
    ...earlier('recognised'),
    ...earlier('toConfirm'),
    [save.totalRow, figures.planned, null, null, ...three(planned)],
    [save.totalRow, figures.recognised, null, null, ...three(recognised)],
    [save.totalRow, figures.toConfirm, null, null, ...three(toConfirm)],
    ...pieces
      .filter(({ setAside }) => setAside)
      .map(({ subject, minutes }): Row => [title(subject), months.aside, null, null, ...three(minutes)]),
  ];
}

/** Planned hours of each month, and their sum. */
export function monthRows({ overview: { span, schedule, verdict } }: HoursView, words: Words): Rows {
  const { columns, totalRow } = words.hoursScreen.save;
  const loads = span && schedule ? monthLoads(schedule.schedule, span) : [];
  return [
    [columns.month, columns.off, columns.on, columns.together],
    ...loads.map(({ period, minutes }): Row => [{ month: period }, ...three(minutes)]),
    [totalRow, ...three(verdict.total.planned)],
  ];
}

/** The diary, newest first, with who has checked what and whether it counts. */
export function diaryRows({ overview, pathway }: HoursView, words: Words): Rows {
  const { save, jobs: jobNames } = words.hoursScreen;
  const { columns, states } = save;
  const checkers = ['assessor', 'employer', 'learner'] as const;
  return [
    [
      columns.date,
      columns.training,
      columns.job,
      columns.hours,
      columns.what,
      columns.evidence,
      columns.state,
      ...checkers.flatMap((checker) => [words.diary.checking.names[checker], columns.checkedOn]),
      columns.earlierCheck,
    ],
    ...newestFirst(overview.diary).map(({ entry, state, given }): Row => [
      { day: entry.date },
      subjectTitle(entry.subject, pathway, words),
      jobNames[entry.job],
      { minutes: entry.minutes },
      entry.what,
      entry.evidence,
      states[state],
      ...checkers.flatMap((checker): Row => {
        const check = given[checker];
        return check ? [check.name, { day: check.day }] : [null, null];
      }),
      entry.earlierCheck ?? null,
    ]),
  ];
}
