// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { recordOf } from '../../../src/plan/planRecord.ts';
import { emptyTraining } from '../../../src/plan/hoursSchema.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { pickUnit, removeUnit } from '../../../src/plan/unitChoices.ts';
import { buildPlan, type PlanParts } from '../../builders/planBuilder.ts';
// Read before any test, so that the first one does not wait for it.
import '../../../src/screens/review/ReviewScreen.tsx';
import { fullLevel2 } from '../../builders/programmeFor.ts';
import { renderApp } from '../../builders/renderApp.tsx';

const frameworkOf = (id: string) => {
  const found = builtInCatalogue.frameworks.find((framework) => framework.id === id);
  return { id, version: found?.version ?? '' };
};
const level2 = (parts: PlanParts = {}): Plan =>
  buildPlan({
    name: 'Mari',
    framework: frameworkOf('customer-service'),
    pathway: 'customer-service-2',
    picked: fullLevel2,
    ...parts,
  });
const contactCentre = (startDate: string): Plan =>
  buildPlan({ framework: frameworkOf('contact-centre'), pathway: 'contact-centre-2', startDate });

const review = (plan: Plan, more: readonly Plan[] = []) =>
  renderApp({ address: `/plan/${plan.id}/review`, plans: [plan, ...more], wide: true });
const card = (name: string) => screen.getByRole('region', { name });
const stored = ({ planner }: Awaited<ReturnType<typeof review>>, id = 'plan-1') => {
  const plan = planner.plans.getState().plans[id];
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

describe('the verdict', () => {
  it('is one sentence, with what is left to confirm beneath it', async () => {
    await review(level2());
    const verdict = card('This plan meets every credit rule');
    expect(verdict).toHaveTextContent(
      /Confirm 2 things before you sign. No training is written down yet. It is behind by /,
    );
    expect(verdict).toHaveTextContent('45 of 45 credits');
  });

  it('has no tick while the training hours are behind', async () => {
    const { planner } = await review(level2());
    const head = () => card('This plan meets every credit rule').querySelector('[data-standing]');
    expect(head()).toHaveAttribute('data-standing', 'inProgress');
    planner.plans.getState().edit('plan-1', (plan) => ({ ...plan, startDate: '2026-11-20' }));
    await waitFor(() => expect(head()).toHaveAttribute('data-standing', 'ready'));
  });

  it('says until when an apprenticeship must last that is a day too short', async () => {
    await review(level2({ startDate: '2024-02-29', training: { ...emptyTraining, plannedEnd: '2025-02-27' } }));
    expect(card('Checks')).toHaveTextContent('11 of at least 12 months');
    expect(card('Checks')).toHaveTextContent('It must last until 28 February 2025 or later.');
  });

  it('has a question in the place of the tick while something is not certain', async () => {
    const [first = '', ...others] = fullLevel2;
    await review(level2({ startDate: '2026-11-20', picked: others, claimed: [first] }));
    const head = card('This plan breaks no rule, but is not certain yet').querySelector('[data-standing]');
    expect(head).toHaveAttribute('data-standing', 'toConfirm');
    expect(head?.querySelector('circle')).toBeInTheDocument();
  });

  it('finds an apprenticeship too short whose certificate is claimed early, whatever end was planned', async () => {
    await review({ ...level2(), training: { ...emptyTraining, certificateApplication: '2027-05-31' } });
    expect(within(card('Checks')).getByText('Length').closest('li')).toHaveTextContent(
      /Not met.*9 of at least 12 months/,
    );
  });

  it('of a plan that is not finished is the next step', async () => {
    await review(level2({ picked: ['D/506/2119'] }));
    expect(card('This plan is not complete yet')).toHaveTextContent('Pick 16 credits from Group B.');
  });

  it('has every check with figures, reason and clause', async () => {
    await review(level2());
    const checks = within(card('Checks'));
    expect(checks.getByText('Group B').closest('li')).toHaveTextContent('Met');
    expect(checks.getByText('Group B').closest('li')).toHaveTextContent(/From: FR04302 issue 3/);
    expect(checks.getByText('Training hours').closest('li')).toHaveTextContent('0 of at least 413 done');
    expect(checks.getByText('Length').closest('li')).toHaveTextContent('12 of at least 12 months');
    expect(checks.getByText('Rights at work').closest('li')).toHaveTextContent('To confirm');
  });

  it('is shown for whole qualifications too', async () => {
    await review(contactCentre('2026-09-01'));
    expect(card('This plan meets every credit rule')).toHaveTextContent('41 of 41 credits');
    expect(within(card('Checks')).getByText('Training hours').closest('li')).toHaveTextContent(
      '0 of at least 374 done',
    );
  });
});

describe('things to confirm', () => {
  it('ask for a name, are ticked off with it, and can be taken back', async () => {
    const page = await review(contactCentre('2021-09-06'));
    const { user } = page;
    await user.click(screen.getByRole('button', { name: /^Tick off: The document was revised/ }));
    const who = screen.getByRole('textbox', { name: 'Who confirms it?' });
    await waitFor(() => expect(who).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(screen.getByText('Say who confirms it.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Comment (optional)' }), 'by phone');
    // A name nobody can see is none, and what else was typed stays.
    await user.type(who, '\u200B');
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(screen.getByText('Say who confirms it.')).toBeVisible();
    expect(recordOf(stored(page)).confirmations).toEqual({});
    await user.clear(who);
    await user.type(who, 'Sian Evans');
    await user.click(screen.getByRole('button', { name: 'Confirm' }));

    expect(Object.values(recordOf(stored(page)).confirmations)).toEqual([
      { by: 'Sian Evans', day: '2026-11-23', remark: 'by phone' },
    ]);
    const verdict = card('This plan meets every credit rule, with what was confirmed');
    expect(verdict).toHaveTextContent('Confirmed by Sian Evans.');
    const back = screen.getByRole('button', { name: /^Take back the confirmation/ });
    await waitFor(() => expect(back).toHaveFocus());
    await user.click(back);
    expect(card('This plan breaks no rule, but is not certain yet')).toBeVisible();
  });

  it('that somebody can look up lead to where the fact is given', async () => {
    await review(level2({ picked: [...fullLevel2.filter((unit) => unit !== 'R/506/2134'), 'J/506/2163'] }));
    expect(screen.getByRole('link', { name: /^Go to Units: Nobody has published/ })).toHaveAttribute(
      'href',
      '#/plan/plan-1/units',
    );
  });
});

describe('options', () => {
  it('begin with a copy, are compared, and take over one difference', async () => {
    const page = await review(level2());
    const { user, planner } = page;
    await user.click(screen.getByRole('button', { name: 'Copy to a new option' }));
    expect(card('Option A and Option B')).toHaveTextContent('Both options are the same.');
    expect(stored(page).option).toEqual({ of: 'plan-1', label: 'A' });

    planner.plans.getState().edit('new-1', (plan) => pickUnit(removeUnit(plan, 'K/506/2155'), 'A/506/2158'));
    await user.click(await screen.findByRole('button', { name: 'Add to B: Make telephone calls to customers' }));
    expect(stored(page, 'new-1').units).toHaveProperty(['K/506/2155']);
    expect(stored(page, 'new-1').units).toHaveProperty(['A/506/2158']);
    await user.click(screen.getByRole('button', { name: 'Take out of B: Resolve customer service problems' }));
    expect(card('Option A and Option B')).toHaveTextContent('Both options are the same.');
  });

  it('give way to the one that is used, under the plan’s own id', async () => {
    const page = await review(level2());
    const { user, planner } = page;
    await user.click(screen.getByRole('button', { name: 'Copy to a new option' }));
    planner.plans.getState().edit('new-1', (plan) => removeUnit(plan, 'K/506/2155'));
    await user.click(screen.getByRole('radio', { name: 'Option B' }));
    await user.click(await screen.findByRole('button', { name: 'Use Option B' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Use Option B' }));
    await waitFor(() => expect(window.location.hash).toBe('#/plan/plan-1/review'));
    expect(Object.keys(planner.plans.getState().plans)).toEqual(['plan-1']);
    expect(stored(page).units).not.toHaveProperty(['K/506/2155']);
    expect(stored(page).option).toBeUndefined();
    expect(planner.plans.getState().removed.map(({ plan }) => plan.id)).toEqual(['new-1']);
  });
});

describe('notes and actions', () => {
  it('are written down with who, about what and when', async () => {
    const page = await review(level2());
    const { user } = page;
    await user.click(screen.getByRole('radio', { name: 'Employer' }));
    await user.type(screen.getByRole('textbox', { name: 'Add a note' }), 'Two hours on Fridays.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'Make telephone calls to customers');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(recordOf(stored(page)).notes).toEqual([
      { id: 'new-1', by: 'employer', text: 'Two hours on Fridays.', day: '2026-11-23', unit: 'K/506/2155' },
    ]);
    expect(card('Notes')).toHaveTextContent('Employer, today · On “Make telephone calls to customers”');
  });

  it('lose no word of a note that was pasted and is too long: it waits, whole, until it is shorter', async () => {
    const page = await review(level2());
    const field = screen.getByRole('textbox', { name: 'Add a note' });
    await page.user.click(field);
    await page.user.paste('a'.repeat(2001));
    await page.user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(field).toHaveAccessibleDescription('This is 1 character too long. Shorten it, then save it.');
    await waitFor(() => expect(field).toHaveFocus());
    expect(recordOf(stored(page)).notes).toEqual([]);
    await page.user.type(field, '{Backspace}');
    await page.user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(recordOf(stored(page)).notes[0]?.text).toHaveLength(2000);
  });

  it('keep a note that is half typed while the reader goes elsewhere and speaks another language', async () => {
    const { user } = await review(level2());
    await user.type(screen.getByRole('textbox', { name: 'Add a note' }), 'Two hours on');
    await user.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'Make telephone calls to customers');
    window.location.hash = '#/';
    await screen.findByRole('heading', { level: 1, name: 'Plan your apprenticeship' });
    window.location.hash = '#/plan/plan-1/review';
    expect(await screen.findByRole('textbox', { name: 'Add a note' })).toHaveValue('Two hours on');
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(await screen.findByRole('textbox', { name: 'Ychwanegu nodyn' })).toHaveValue('Two hours on');
    expect(screen.getByRole('combobox', { name: 'Pwnc y nodyn' })).toHaveDisplayValue(
      'Make telephone calls to customers',
    );
  });

  it('keep an action and an agreement that are half typed and closed, and forget them once they are cancelled', async () => {
    const { user } = await review(level2());
    const away = async () => {
      window.location.hash = '#/';
      await screen.findByRole('heading', { level: 1, name: 'Plan your apprenticeship' });
      window.location.hash = '#/plan/plan-1/review';
      await user.click(await screen.findByRole('button', { name: 'Add an action' }));
    };
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    await user.type(screen.getByRole('textbox', { name: 'What is to be done?' }), 'Send the');
    await away();
    expect(screen.getByRole('textbox', { name: 'What is to be done?' })).toHaveValue('Send the');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    expect(screen.getByRole('textbox', { name: 'What is to be done?' })).toHaveValue('');

    await user.click(screen.getByRole('button', { name: 'Tutor: agree to this plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Sian');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Tutor: agree to this plan' }));
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('Sian');
  });

  it('stand on the start page until they are done', async () => {
    const page = await review(level2());
    const { user } = page;
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    await user.type(screen.getByRole('textbox', { name: 'What is to be done?' }), 'Send the certificate');
    await user.type(screen.getByRole('textbox', { name: 'Who does it?' }), 'Sian');
    await user.click(screen.getByRole('button', { name: 'Save action' }));
    window.location.hash = '#/';
    const toDo = await screen.findByRole('region', { name: 'Still to do' });
    await user.click(within(toDo).getByRole('checkbox', { name: 'Send the certificate Sian' }));
    expect(screen.queryByRole('region', { name: 'Still to do' })).toBeNull();
    expect(recordOf(stored(page)).actions[0]?.done).toBe('2026-11-23');
  });
});

describe('agreement', () => {
  it('is given by name to the plan as it is, and asked for again when the plan changes', async () => {
    const page = await review(level2());
    const { user, planner } = page;
    await user.click(screen.getByRole('button', { name: 'Tutor: agree to this plan' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/not a legal electronic signature/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'I agree to this plan' }));
    expect(dialog.getByText('Give your name.')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Your name' }), 'Sian Evans');
    await user.click(dialog.getByRole('button', { name: 'I agree to this plan' }));
    expect(card('Agreement')).toHaveTextContent('Agreed: Sian Evans, 23 November 2026');

    planner.plans.getState().edit('plan-1', (plan) => removeUnit(plan, 'K/506/2155'));
    await waitFor(() =>
      expect(card('Agreement')).toHaveTextContent('Changed since Sian Evans agreed on 23 November 2026:'),
    );
    expect(card('Agreement')).toHaveTextContent('“Make telephone calls to customers” was taken out.');
    planner.plans.getState().undo('plan-1');
    await waitFor(() => expect(card('Agreement')).not.toHaveTextContent('Changed since'));
  });
});

describe('presenting', () => {
  it('shows the review with nothing in it that changes the plan', async () => {
    const { user } = await review(
      level2({ claimed: ['L/506/1905'], picked: fullLevel2.filter((unit) => unit !== 'L/506/1905') }),
    );
    await user.click(screen.getByRole('button', { name: 'Present' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Presenting Mari' }));
    expect(dialog.getByRole('heading', { name: 'This plan breaks no rule, but is not certain yet' })).toBeVisible();
    expect(dialog.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Stop presenting',
    ]);
    expect(dialog.queryByRole('link')).toBeNull();
    expect(dialog.queryByRole('textbox')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Stop presenting' }));
    expect(screen.queryByRole('dialog', { name: 'Presenting Mari' })).toBeNull();
  });
});

describe('the printed plan', () => {
  it('names employer, tutor, centre and number, and has all hours in one figure beside what is needed', async () => {
    const people = { employer: 'Caffi Glan', tutor: 'Siân Prys', centre: 'Coleg y Bannau', learnerNumber: '0012' };
    await review({ ...level2(), people });
    const paper = screen.getByRole('heading', { name: 'Training plan', hidden: true }).closest('table');
    for (const name of Object.values(people)) expect(paper).toHaveTextContent(name);
    const together = within(paper ?? document.body).getByRole('rowheader', { name: 'Together', hidden: true });
    expect(together.closest('tr')).toHaveTextContent(/^Together413/);
  });
});
