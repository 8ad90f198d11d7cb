import * as fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { cohortRow } from '../../../src/cohort/cohortRow.ts';
import { jobs, minutesOf, totalMinutes } from '../../../src/hours/jobMinutes.ts';
import { spreadsheet } from '../../../src/parts/spreadsheet.ts';
import { cohortSheet } from '../../../src/screens/cohort/cohortSheet.ts';
import { cohortTableColumns } from '../../../src/screens/cohort/cohortTableColumns.tsx';
import {
  diaryRows,
  figureRows,
  hoursWorkbook,
  monthRows,
  planRows,
} from '../../../src/screens/hours/diary/trainingSheets.ts';
import { csvText, type CsvCell } from '../../../src/sharing/csvText.ts';
import { runs } from '../../runs.ts';
import { anyPlan, today, viewOf, words } from './variedPlans.ts';

const minutesIn = (cell: CsvCell | undefined): number =>
  typeof cell === 'object' && cell !== null && 'minutes' in cell ? cell.minutes : Number.NaN;

/** What a spreadsheet reads in a cell of the CSV. */
const clock = (text = ''): number => {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

/** A time in Excel is counted from this day. */
const firstDay = Date.UTC(1899, 11, 30);
const timeIn = (cell: unknown): number =>
  cell instanceof Date ? Math.round((cell.getTime() - firstDay) / 60_000) : Number.NaN;

describe('One figure, in whatever file', () => {
  it('is the same in the cohort, its file and the files of the plan, whose rows and columns add up', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const view = viewOf(plan);
        const { lines, total } = view.overview.verdict;
        const row = cohortRow({ plan, file: null }, builtInCatalogue, today);
        expect(row.judgement?.hours).toMatchObject({
          required: totalMinutes(total.needed),
          planned: totalMinutes(total.planned),
          recorded: totalMinutes(total.recorded),
          checked: totalMinutes(total.checked),
          recognised: totalMinutes(total.recognised),
          done: totalMinutes(total.done.covered),
        });
        const shown = ['required', 'planned', 'recorded', 'checked', 'recognised', 'done'] as const;
        const [, cells = []] = cohortSheet([row], shown, words);
        expect(cells.map(minutesIn)).toEqual(shown.map((name) => row.judgement?.hours[name]));
        const table = cohortTableColumns(words, new Map(), () => undefined);
        const { laidOut } = row.judgement?.hours ?? { laidOut: false };
        for (const name of shown.filter((each) => each !== 'planned' || laidOut))
          expect(table.find(({ id }) => id === name)?.cell(row, false, () => undefined)).toBe(
            words.hoursScreen.words.short(row.judgement?.hours[name] ?? Number.NaN),
          );

        const figures = figureRows(view, words).slice(1);
        const names = ['minimum', 'needed', 'planned', 'recorded', 'checked', 'recognised', 'toConfirm'] as const;
        for (const [index, line] of [...lines, total].entries())
          for (const [at, job] of jobs.entries()) {
            const own = figures[index * 2 + at]?.slice(2) ?? [];
            expect(own.map(minutesIn)).toEqual([
              ...names.map((name) => minutesOf(job, line[name])),
              ...(['covered', 'waiting', 'short'] as const).map((name) => minutesOf(job, line.done[name])),
            ]);
          }
        const csv = csvText(planRows(view, words)).split('\r\n');
        const planned = csv.filter((text) => text.includes(`,${words.hoursScreen.save.figures.planned},2`));
        const sum = (all: readonly string[]) => all.reduce((sofar, text) => sofar + clock(text.split(',').at(-1)), 0);
        expect(sum(planned)).toBe(totalMinutes(total.planned));
        const months = monthRows(view, words).slice(1);
        const monthSum = months.slice(0, -1).reduce((sofar, cellsOf) => sofar + minutesIn(cellsOf[3]), 0);
        expect(monthSum).toBe(minutesIn(months.at(-1)?.[3]));
        const counted = diaryRows(view, words)
          .slice(1)
          .filter((cellsOf) => cellsOf[6] !== words.hoursScreen.save.states.notCounted)
          .reduce((sofar, cellsOf) => sofar + minutesIn(cellsOf[3]), 0);
        expect(counted).toBe(totalMinutes(total.recorded));
      }),
      { numRuns: runs(400) },
    );
  });

  it('is the same in Excel, where every sheet adds up', async () => {
    const { save } = words.hoursScreen;
    for (const plan of fc.sample(anyPlan, { seed: 12, numRuns: runs(40) })) {
      const view = viewOf(plan);
      const { lines, total } = view.overview.verdict;
      const file = await spreadsheet(hoursWorkbook(view, words));
      const sheets = await readXlsxFile(Buffer.from(await file.arrayBuffer()));
      const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data.slice(1) ?? [];

      const names = ['needed', 'planned', 'recorded', 'checked', 'recognised'] as const;
      const headings = Object.keys(save.figures);
      expect(
        rowsOf(save.figureSheet).map((row) => names.map((name) => timeIn(row[headings.indexOf(name) + 2]))),
      ).toEqual(
        [...lines, total].flatMap((line) => jobs.map((job) => names.map((name) => minutesOf(job, line[name])))),
      );
      const planned = rowsOf(save.planSheet).filter((row) => row[1] === save.figures.planned && row[2] !== null);
      const months = rowsOf(save.monthSheet).slice(0, -1);
      const entries = rowsOf(save.diarySheet).filter((row) => row[6] !== save.states.notCounted);
      const sum = (rows: readonly (readonly unknown[])[], column: number) =>
        rows.reduce((sofar, row) => sofar + timeIn(row[column]), 0);
      expect(sum(planned, 6)).toBe(totalMinutes(total.planned));
      expect(sum(months, 3)).toBe(totalMinutes(total.planned));
      expect(sum(entries, 3)).toBe(totalMinutes(total.recorded));
    }
  });
});
