import { peopleText } from '../../cohort/arrangeRows.ts';
import { isJobColumn, isPeopleColumn, jobColumns, type CohortColumn } from '../../cohort/cohortColumns.ts';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import type { Words } from '../../i18n/words.ts';
import { localDay } from '../../store/localDay.ts';
import type { CsvCell } from '../../sharing/csvText.ts';
import { riskWords, rowWords } from './rowWords.ts';

interface SheetColumn {
  readonly heading: string;
  readonly cell: (row: CohortRow) => CsvCell;
}

/** The rows as they are shown, for a spreadsheet: figures as figures, days as days, nothing where nothing is known. */
export function cohortSheet(
  rows: readonly CohortRow[],
  columns: readonly CohortColumn[],
  words: Words,
): readonly (readonly CsvCell[])[] {
  const sheet = columns.flatMap((column) => sheetColumns(column, words));
  const { file } = words.cohort.exportColumns;
  const all: SheetColumn[] = [
    ...sheet,
    ...(rows.some((row) => row.file !== null) ? [{ heading: file, cell: (row: CohortRow) => row.file }] : []),
  ];
  return [all.map(({ heading }) => heading), ...rows.map((row) => all.map(({ cell }) => cell(row)))];
}

function sheetColumns(column: CohortColumn, words: Words): readonly SheetColumn[] {
  const { columns, statuses, agreements, exportColumns, cells } = words.cohort;
  const say = rowWords(words);
  const hours = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? null : { minutes };
  const of = (cell: SheetColumn['cell']): SheetColumn => ({ heading: columns[column], cell });
  const day = (at: string | null | undefined): CsvCell => (at ? { day: at } : null);
  if (isPeopleColumn(column)) return [of((row) => peopleText(row, column) || null)];
  if (isJobColumn(column)) {
    const [job, figure] = jobColumns[column];
    return [of(({ judgement }) => hours(judgement?.hours[job][figure]))];
  }
  switch (column) {
    case 'learner':
      return [of(say.name)];
    case 'status':
      return [of(({ status }) => statuses[status])];
    case 'nextStep':
      return [of(say.nextStep)];
    case 'pathway':
      return [of(say.pathway)];
    case 'credits':
      return [
        of(({ judgement }) => judgement?.countedCredits ?? null),
        { heading: exportColumns.neededCredits, cell: ({ judgement }) => judgement?.neededCredits ?? null },
      ];
    case 'certificates':
      return [of((row) => riskWords(row, words) ?? (row.judgement ? cells.noRisk : null))];
    case 'agreement':
      return [of(({ judgement }) => judgement && agreements[judgement.agreement])];
    case 'changed':
      return [of(({ plan }) => ({ day: localDay(new Date(plan.changed)) }))];
    case 'plannedEnd':
    case 'lastEntry':
    case 'lastReview':
      return [of(({ judgement }) => day(judgement?.followUp[column]))];
    case 'actions':
      return [
        of(({ judgement }) => judgement?.followUp.nextAction?.what ?? null),
        { heading: exportColumns.due, cell: ({ judgement }) => day(judgement?.followUp.nextAction?.due) },
        { heading: exportColumns.overdue, cell: ({ judgement }) => judgement?.followUp.overdue ?? null },
      ];
    case 'standing':
      return [of(({ judgement }) => judgement && words.hoursFindings.shortStanding(judgement.hours.standing))];
    case 'required':
    case 'planned':
    case 'recorded':
    case 'checked':
    case 'recognised':
    case 'done':
    case 'forecast':
      return [of(({ judgement }) => hours(judgement?.hours[column]))];
  }
}
