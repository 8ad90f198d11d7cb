import { newestFirst } from '../../hours/diary/diaryEdits.ts';
import { trainingOf } from '../../hours/programme.ts';
import { monthLoads } from '../../hours/schedule/scheduleLoad.ts';
import type { Words } from '../../i18n/words.ts';
import type { CsvCell } from '../../sharing/csvText.ts';
import { subjectTitle } from '../../parts/subjectTitle.ts';
import type { HoursView } from './useHours.ts';

type Rows = readonly (readonly CsvCell[])[];

/** Hours with two decimals: what a spreadsheet adds up. */
const inHours = (minutes: number) => Math.round((minutes * 100) / 60) / 100;

/** One row a piece, what prior learning makes up, and the totals needed. First row: headings. */
export function planRows(view: HoursView, words: Words): Rows {
  const { columns } = words.hoursScreen.save;
  const { overview, pathway } = view;
  const title = (subject: Parameters<typeof subjectTitle>[0]) => subjectTitle(subject, pathway, words);
  const recognised = overview.needs.filter(({ recognised: { offMinutes, onMinutes } }) => offMinutes + onMinutes > 0);
  const { minimum, needed } = overview.requirements;
  return [
    [columns.training, columns.from, columns.to, columns.off, columns.on, columns.note],
    ...(overview.schedule?.schedule.pieces ?? []).map(
      ({ subject, from, to, minutes, setAside }): readonly CsvCell[] => [
        title(subject),
        setAside ? null : { month: from },
        setAside ? null : { month: to },
        inHours(minutes.offMinutes),
        inHours(minutes.onMinutes),
        setAside ? words.hoursScreen.months.aside : null,
      ],
    ),
    ...recognised.map(({ subject, recognised: { offMinutes, onMinutes } }): readonly CsvCell[] => [
      title(subject),
      null,
      null,
      inHours(offMinutes),
      inHours(onMinutes),
      words.hoursScreen.print.recognised,
    ]),
    [words.hoursScreen.save.neededRow, null, null, inHours(needed.offMinutes), inHours(needed.onMinutes), null],
    [words.hoursScreen.save.minimumRow, null, null, inHours(minimum.offMinutes), inHours(minimum.onMinutes), null],
  ];
}

/** Planned hours of each month. */
export function monthRows({ overview: { span, schedule } }: HoursView, words: Words): Rows {
  const { columns } = words.hoursScreen.save;
  const loads = span && schedule ? monthLoads(schedule.schedule, span) : [];
  return [
    [columns.month, columns.off, columns.on],
    ...loads.map(({ period, minutes }) => [{ month: period }, inHours(minutes.offMinutes), inHours(minutes.onMinutes)]),
  ];
}

/** The diary, newest first. */
export function diaryRows({ plan, pathway }: HoursView, words: Words): Rows {
  const { columns } = words.hoursScreen.save;
  return [
    [columns.date, columns.training, columns.job, columns.hours, columns.what, columns.checkedBy, columns.evidence],
    ...newestFirst(trainingOf(plan).diary).map(({ date, subject, job, minutes, what, checkedBy, evidence }) => [
      { day: date },
      subjectTitle(subject, pathway, words),
      words.hoursScreen.jobs[job],
      inHours(minutes),
      what,
      checkedBy,
      evidence,
    ]),
  ];
}
