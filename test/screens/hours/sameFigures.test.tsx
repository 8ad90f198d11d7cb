// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { cohortRow } from '../../../src/cohort/cohortRow.ts';
import { hoursOverview } from '../../../src/hours/hoursOverview.ts';
import { jobs, minutesOf, sumMinutes, totalMinutes } from '../../../src/hours/jobMinutes.ts';
import { layOutSchedule } from '../../../src/hours/schedule/currentSchedule.ts';
import { english } from '../../../src/i18n/en/english.ts';
import { englishPages } from '../../../src/i18n/en/englishPages.ts';
import { speak } from '../../../src/i18n/words.ts';
import { judge } from '../../../src/judging/judge.ts';
import type { DiaryEntry } from '../../../src/plan/hoursSchema.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { cohortSheet } from '../../../src/screens/cohort/cohortSheet.ts';
import { diaryRows, figureRows, monthRows, planRows } from '../../../src/screens/hours/diary/trainingSheets.ts';
import { csvText, type CsvCell } from '../../../src/sharing/csvText.ts';
import {
  checked,
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withTraining,
} from '../../builders/programmeFor.ts';
import { renderApp } from '../../builders/renderApp.tsx';
import { runs } from '../../runs.ts';

const today = '2027-03-01';
const words = speak('en', { ...english, ...englishPages });
const { figure } = words.hoursScreen.words;

const entry = fc
  .record({
    date: fc.constantFrom('2026-09-10', '2026-11-02', '2027-01-15', '2027-02-26'),
    job: fc.constantFrom('off' as const, 'on' as const),
    minutes: fc.integer({ min: 1, max: 700 }),
    subject: fc.constantFrom<DiaryEntry['subject']>(
      { kind: 'coaching' },
      { kind: 'qualification' },
      { kind: 'essentialSkill', skill: 'communication' },
    ),
    isChecked: fc.boolean(),
  })
  .map(({ isChecked, ...facts }) => (isChecked ? checked(diaryEntry(facts)) : diaryEntry(facts)));

/** Plans that differ in all that hours are made from: pathway, units, layout, diary, checks, earlier learning. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    pathway: fc.constantFrom('customer-service-2', 'customer-service-3', 'contact-centre-2'),
    picked: fc.subarray([...fullLevel2]),
    diary: fc.array(entry, { maxLength: 12 }),
    prior: fc.option(fc.record({ minutes: fc.nat(4000), verified: fc.boolean() })),
    laidOut: fc.boolean(),
    basis: fc.constantFrom('highest', 'plan'),
  })
  .map(({ pathway, picked, diary, prior, laidOut, basis }) => {
    const programme = withTraining(programmeFor({ pathway, picked: pathway === 'customer-service-2' ? picked : [] }), {
      diary: diary.map((each, index) => ({ ...each, id: `e${index}` })),
      priorHours: prior
        ? [
            priorOnTheJob(prior.minutes, {
              verified: prior.verified,
              subject: { kind: pathway === 'contact-centre-2' ? 'programme' : 'qualification' },
            }),
          ]
        : [],
      qualificationHours: basis,
    });
    return laidOut ? layOutSchedule(programme) : programme.plan;
  });

const minutesIn = (cell: CsvCell | undefined): number =>
  typeof cell === 'object' && cell !== null && 'minutes' in cell ? cell.minutes : Number.NaN;

/** What a spreadsheet reads in a cell of the CSV. */
const clock = (text = ''): number => {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

function viewOf(plan: Plan) {
  const judged = judge(plan, builtInCatalogue);
  if (!judged) throw new Error('no framework');
  return { ...judged, overview: hoursOverview(judged, today), today, edit: () => undefined };
}

describe('One figure, wherever it stands', () => {
  it('is the same in the cohort, its file and the files of the plan, whose rows and columns add up', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const view = viewOf(plan);
        const { lines, total, elsewhere } = view.overview.verdict;
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
        const entries = diaryRows(view, words)
          .slice(1)
          .reduce((sofar, cellsOf) => sofar + minutesIn(cellsOf[3]), 0);
        expect(entries).toBe(totalMinutes(sumMinutes([total.recorded, elsewhere])));
      }),
      { numRuns: runs(400) },
    );
  });

  it('is the same in Review, on its paper, on Hours and on the paper of Hours', async () => {
    for (const plan of fc.sample(anyPlan, { seed: 12, numRuns: runs(40) })) {
      const { total } = viewOf(plan).overview.verdict;
      const figures = {
        needed: total.needed,
        planned: total.planned,
        recorded: total.recorded,
        checked: total.checked,
        recognised: total.recognised,
        done: total.done.covered,
      };
      const expected = jobs.map((job) => Object.values(figures).map((minutes) => figure(minutesOf(job, minutes))));

      await renderApp({ address: `/plan/${plan.id}/review`, plans: [plan], today });
      const brief = await screen.findByRole('region', { name: 'Training hours' });
      for (const [name, minutes] of Object.entries(figures)) {
        const title = words.reviewScreen.hours.figures[name as keyof typeof figures];
        const row = within(brief).getByRole('row', { name: new RegExp(`^${title} `) });
        const cells = within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent);
        expect(cells).toEqual(
          [minutes.offMinutes, minutes.onMinutes, totalMinutes(minutes)].map((each) => figure(each)),
        );
      }
      const paper = screen.getByRole('table', { name: words.paper.hours.caption, hidden: true });
      const last = within(paper).getAllByRole('row', { hidden: true }).slice(-2);
      expect(
        last.map((row) =>
          within(row)
            .getAllByRole('cell', { hidden: true })
            .map((cell) => cell.textContent),
        ),
      ).toEqual(expected);
      cleanup();

      await renderApp({ address: `/plan/${plan.id}/hours`, plans: [plan], today, wide: true });
      const summary = await screen.findByRole('region', { name: 'Your hours' });
      const done = figure(totalMinutes(total.done.covered));
      expect(summary).toHaveTextContent(`${done} of ${words.hoursScreen.words.hours(totalMinutes(total.needed))} done`);
      const printed = screen.getAllByRole('table', { name: words.hoursScreen.summary.table, hidden: true }).at(-1);
      const rows = within(printed ?? summary)
        .getAllByRole('row', { hidden: true })
        .slice(-2);
      expect(
        rows.map((row) =>
          within(row)
            .getAllByRole('cell', { hidden: true })
            .slice(1)
            .map((cell) => cell.textContent),
        ),
      ).toEqual(expected);
      cleanup();
    }
  });
});
