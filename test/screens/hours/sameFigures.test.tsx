// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobs, minutesOf, totalMinutes } from '../../../src/hours/jobMinutes.ts';
import { renderApp } from '../../builders/renderApp.tsx';
import { runs } from '../../runs.ts';
import { anyPlan, today, viewOf, words } from './variedPlans.ts';

const { figure } = words.hoursScreen.words;

describe('One figure, wherever it stands', () => {
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
      const last = within(paper).getAllByRole('row', { hidden: true }).slice(-3);
      expect(
        last.map((row) =>
          within(row)
            .getAllByRole('cell', { hidden: true })
            .map((cell) => cell.textContent),
        ),
      ).toEqual([...expected, Object.values(figures).map((minutes) => figure(totalMinutes(minutes)))]);
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
