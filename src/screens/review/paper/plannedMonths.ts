import type { HoursOverview } from '../../../hours/hoursOverview.ts';
import { subjectKey } from '../../../hours/hourSubject.ts';
import type { Words } from '../../../i18n/words.ts';
import type { HourSubject } from '../../../plan/hoursSchema.ts';

const monthsInAYear = 12;

/** `Mar to Sep`: the first and last month a subject is planned for; with the year where a month comes twice. */
export function plannedMonths({ schedule, span }: HoursOverview, subject: HourSubject, words: Words): string {
  const { table: text } = words.paper;
  const key = subjectKey(subject);
  const pieces =
    schedule?.schedule.pieces.filter((piece) => !piece.setAside && subjectKey(piece.subject) === key) ?? [];
  const from = pieces.map((piece) => piece.from).toSorted()[0];
  const to = pieces
    .map((piece) => piece.to)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return text.notPlanned;
  const twice = (span?.months.length ?? 0) > monthsInAYear;
  return text.months(shortMonth(from, twice, words), shortMonth(to, twice, words));
}

/** `Mar`, or `Mar 27`. */
export function shortMonth(month: string, withYear: boolean, { formats, paper }: Words): string {
  const short = formats.shortMonth(month);
  return withYear ? paper.table.monthAndYear(short, month.slice(2, 4)) : short;
}
