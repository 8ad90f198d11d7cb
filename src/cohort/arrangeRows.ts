import { urgency } from './certificateRisks.ts';
import { isJobColumn, isPeopleColumn, jobColumns, type CohortColumn, type PeopleColumn } from './cohortColumns.ts';
import { dayTimes, personColumns, type CohortView, type DayFilter, type Person } from './cohortView.ts';
import type { FollowUp } from './followUp.ts';
import { addDays } from '../hours/calendarDay.ts';
import { hoursStates } from '../hours/hoursStanding.ts';
import { cohortStatuses, type CohortRow } from './cohortRow.ts';
import { foldText } from '../catalogue/foldText.ts';

export interface CohortSort {
  readonly id: CohortColumn;
  readonly desc: boolean;
}

/** What one language says of a row, and how it orders words. */
export interface CohortWords {
  readonly name: (row: CohortRow) => string;
  readonly pathway: (row: CohortRow) => string;
  readonly nextStep: (row: CohortRow) => string;
  readonly compare: (a: string, b: string) => number;
}

/** What of a view picks out rows. */
export type RowsAskedFor = Pick<CohortView, 'search' | 'status' | 'trouble' | 'person' | 'days' | 'number'>;

/** Whether a row has every word of the search in its name, file, people, pathway or units, and all else that is asked for. */
export function rowFilter(
  { search, status, trouble, person, days, number }: RowsAskedFor,
  today: string,
): (row: CohortRow) => boolean {
  const words = foldText(search).split(' ');
  const digits = number === null ? null : foldText(number);
  return (row) =>
    (status === 'all' || row.status === status) &&
    (trouble === 'all' || (row.judgement?.followUp.conditions.has(trouble) ?? false)) &&
    (person === null || peopleText(row, person.column) === person.name) &&
    (days === null || (row.judgement !== null && isThen(row.judgement.followUp, days, today))) &&
    hasNumber(row.people.learnerNumber, digits) &&
    words.every((word) => row.searchText.includes(word));
}

/** Whether a learner's number begins so; null: whether there is none. */
const hasNumber = (number: string, digits: string | null): boolean =>
  digits === null ? number === '' : digits === '' || foldText(number).startsWith(digits);

/** Days for which something is near. */
const soonDays = 28;

/** What can be asked of a column of days: an entry or a review is never to come. */
export const timesOf = (column: DayFilter['column']): readonly DayFilter['time'][] =>
  column === 'lastEntry' || column === 'lastReview'
    ? ['notSince', 'before', 'from', 'none']
    : dayTimes.filter((time) => time !== 'notSince');

/** Whether a day is to be given. */
export const takesDay = (time: DayFilter['time']): boolean =>
  time === 'notSince' || time === 'before' || time === 'from';

function isThen(followUp: FollowUp, { column, time, day }: DayFilter, today: string): boolean {
  const at = column === 'actions' ? (followUp.nextAction?.due ?? null) : followUp[column];
  if (time === 'none') return at === null;
  if (takesDay(time) && day === null) return true;
  if (at === null) return time === 'notSince';
  switch (time) {
    case 'over':
      return at < today;
    case 'soon':
      return at >= today && at <= addDays(today, soonDays);
    case 'notSince':
    case 'before':
      return day !== null && at < day;
    case 'from':
      return day !== null && at >= day;
  }
}

const agreementOrder = ['changedSince', 'none', 'partly', 'agreed'] as const;

/** What a column of people says; the employer is who agreed for one where no other is named. */
export const peopleText = ({ people, employer }: CohortRow, column: PeopleColumn): string =>
  column === 'employer' ? (employer ?? '') : people[column];

/** What rows are sorted by; `undefined` is unknown. */
export function sortValue(row: CohortRow, column: CohortColumn, words: CohortWords): string | number | undefined {
  if (column === 'learner') return words.name(row);
  if (column === 'status') return cohortStatuses.indexOf(row.status);
  if (column === 'changed') return Date.parse(row.plan.changed);
  if (isPeopleColumn(column)) return peopleText(row, column) || undefined;
  const { judgement } = row;
  if (!judgement) return undefined;
  if (isJobColumn(column)) {
    const [job, figure] = jobColumns[column];
    return judgement.hours[job][figure] ?? undefined;
  }
  switch (column) {
    case 'pathway':
      return words.pathway(row);
    case 'nextStep':
      return words.nextStep(row);
    case 'credits':
      return judgement.countedCredits;
    case 'certificates': {
      const [first] = judgement.certificates;
      return first && urgency(first);
    }
    case 'agreement':
      return agreementOrder.indexOf(judgement.agreement);
    case 'required':
    case 'planned':
    case 'recorded':
    case 'checked':
    case 'recognised':
    case 'done':
    case 'forecast':
      return judgement.hours[column] ?? undefined;
    case 'plannedEnd':
    case 'lastEntry':
    case 'lastReview':
      return judgement.followUp[column] ?? undefined;
    case 'actions':
      return judgement.followUp.nextAction?.due ?? undefined;
    case 'standing':
      return hoursStates.indexOf(judgement.hours.standing.state);
  }
}

export type CohortGrouping = 'none' | 'status' | 'pathway' | 'employer' | 'tutor' | 'centre';

/** Status, pathway name or employer; `undefined` for rows without. */
export function groupOf(
  row: CohortRow,
  grouping: Exclude<CohortGrouping, 'none'>,
  words: CohortWords,
): string | undefined {
  if (grouping === 'status') return row.status;
  if (grouping === 'employer') return row.employer ?? undefined;
  if (grouping === 'tutor' || grouping === 'centre') return row.people[grouping] || undefined;
  return row.judgement ? words.pathway(row) : undefined;
}

/** The order of groups: statuses as they press, names as a reader of the language expects. */
export function compareGroups(a: string, b: string, grouping: CohortGrouping, words: CohortWords): number {
  const statuses: readonly string[] = cohortStatuses;
  return grouping === 'status' ? statuses.indexOf(a) - statuses.indexOf(b) : words.compare(a, b);
}

/** Who is named in the rows, by column and in the reader's order; a person a view asks for is there in any case. */
export function peopleIn(
  rows: readonly CohortRow[],
  asked: Person | null,
  compare: CohortWords['compare'],
): readonly Person[] {
  return personColumns.flatMap((column) => {
    const names = new Set(rows.map((row) => peopleText(row, column)));
    if (asked?.column === column) names.add(asked.name);
    const named = [...names].filter((name) => name !== '').toSorted(compare);
    return named.length === 0 ? [] : [...named, ...(names.has('') ? [''] : [])].map((name) => ({ column, name }));
  });
}
