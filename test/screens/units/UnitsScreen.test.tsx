// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../builders/renderApp.tsx';
import { level2Base, level2GroupC, openUnits, planOf, summary, summaryPart, unitRow } from './openUnits.ts';

const box = (title: string) => screen.getByRole('checkbox', { name: `${title}: in my plan` });
const level2 = (picked: readonly string[] = []) => planOf('customer-service-2', { picked });

describe('Picking a unit', () => {
  it('moves the total, the group and the next step at once, and is stored', async () => {
    const { user, pickedNow } = await openUnits(level2());
    expect(summary()).toHaveTextContent('19 of 45 credits');
    expect(within(summary()).getByRole('heading', { name: 'Pick 3 credits from Group A' })).toBeVisible();
    expect(summaryPart('Group A')).toHaveTextContent('0 of at least 33 to go');

    await user.click(box('Communicate verbally with customers'));
    expect(summary()).toHaveTextContent('22 of 45 credits');
    expect(summaryPart('Group A')).toHaveTextContent('3 of at least 3Met');
    expect(within(summary()).getByRole('heading', { name: 'Pick 16 credits from Group B' })).toBeVisible();
    expect(pickedNow()).toEqual(['D/506/2119']);
  });

  it('is taken back with the same box and with undo', async () => {
    const { user, pickedNow } = await openUnits(level2());
    const verbal = box('Communicate verbally with customers');
    await user.click(verbal);
    await user.click(verbal);
    expect(pickedNow()).toEqual([]);
    await user.click(verbal);
    await user.keyboard('{Control>}z{/Control}');
    expect(box('Communicate verbally with customers')).not.toBeChecked();
  });

  it('works from the keyboard alone and keeps the focus where it was', async () => {
    const { user } = await openUnits(level2());
    const verbal = box('Communicate verbally with customers');
    verbal.focus();
    await user.keyboard(' ');
    expect(verbal).toBeChecked();
    expect(verbal).toHaveFocus();
  });

  it('says beforehand what it would do, beside the box and for a screen reader', async () => {
    await openUnits(level2());
    expect(unitRow('Deal with incoming telephone calls from customers')).toHaveTextContent('Group B to 3 of 16');
    expect(box('Deal with incoming telephone calls from customers')).toHaveAccessibleDescription('Group B to 3 of 16');
  });

  it('offers units that do the next step, each added with one tap', async () => {
    const { user, pickedNow } = await openUnits(level2());
    const [first] = within(summary()).getAllByRole('button', { name: /^Add / });
    await user.click(first ?? document.body);
    expect(pickedNow()).toHaveLength(1);
    expect(summaryPart('Group A')).toHaveTextContent('Met');
  });

  it('finishes a plan: every rule met, in words and with a tick', async () => {
    const { user } = await openUnits(level2([...level2Base, 'L/506/1807', 'H/506/1814']));
    expect(unitRow('Employee rights and responsibilities')).toHaveTextContent('Finishes your plan');
    await user.click(box('Employee rights and responsibilities'));
    expect(summary()).toHaveTextContent('45 of 45 credits');
    expect(within(summary()).getByRole('heading', { name: 'Your plan meets every credit rule' })).toBeVisible();
    expect(summaryPart('Rules')).toHaveTextContent('All credits45 of at least 45');
  });

  it('gives the reason and the clause of a rule that is met too', async () => {
    const { user } = await openUnits(level2([...level2Base, ...level2GroupC]));
    const groupC = summaryPart('Group C');
    await user.click(within(groupC).getByText('Why?'));
    expect(groupC).toHaveTextContent('No more than 7 credits may come from Group C');
    expect(groupC).toHaveTextContent('From: FR04302 issue 3');
  });
});

describe('Mandatory units', () => {
  it('are locked in, with the reason beside them', async () => {
    const { user } = await openUnits(level2());
    await user.click(screen.getByRole('button', { name: 'Show the units of Group M' }));
    const row = unitRow('Deliver customer service');
    expect(within(row).queryByRole('checkbox')).toBeNull();
    expect(row).toHaveTextContent('Everyone takes this unit');
    await user.click(within(row).getByRole('button', { name: 'Details: Deliver customer service' }));
    expect(screen.getByText('Everyone takes all of Group M, so this unit cannot be taken out.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Not for me' })).toBeNull();
  });
});

describe('A group at its limit', () => {
  it('says that a unit would take it over, and offers the swap as one step', async () => {
    const { user, pickedNow, stepsBack } = await openUnits(level2([...level2Base, ...level2GroupC]));
    const row = unitRow('Processing sales orders');
    expect(row).toHaveTextContent('Would take C to 9 of 7');
    await user.click(
      within(row).getByRole('button', { name: /^Swap: put in “Processing sales orders” and take out “/ }),
    );
    expect(pickedNow()).toContain('M/502/8587');
    expect(pickedNow()).toHaveLength(9);
    expect(summary()).toHaveTextContent('45 of 45 credits');
    expect(stepsBack()).toBe(1);
    await user.keyboard('{Control>}z{/Control}');
    expect(pickedNow().toSorted()).toEqual([...level2Base, ...level2GroupC].toSorted());
  });

  it('lets the unit be picked all the same, says what is wrong and mends it with one button', async () => {
    const { user, pickedNow, stepsBack } = await openUnits(level2([...level2Base, ...level2GroupC]));
    await user.click(box('Processing sales orders'));
    expect(within(summary()).getByRole('heading', { name: 'Take 2 credits out of Group C' })).toBeVisible();
    expect(summary()).toHaveTextContent('Group C is 2 credits over its limit. What is over the limit does not count.');
    expect(summary()).toHaveTextContent('You have picked 47 credits; 45 of them count.');
    expect(summaryPart('Group C')).toHaveTextContent('9 of at most 72 over');
    expect(within(summary()).getByRole('heading', { name: 'Smallest change that mends it' })).toBeVisible();
    expect(summary()).toHaveTextContent('Then your plan has 45 credits.');

    await user.click(within(summary()).getByRole('button', { name: 'Mend my plan' }));
    expect(within(summary()).getByRole('heading', { name: 'Your plan meets every credit rule' })).toBeVisible();
    expect(pickedNow()).toHaveLength(9);
    expect(stepsBack()).toBe(2);
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
    expect(pickedNow()).toHaveLength(10);
  });
});

describe('A start the rules do not hold for', () => {
  it.each([
    ['2016-10-13', true],
    ['2016-10-14', false],
    ['2016-10-15', false],
  ])('%s: no rule of this document is shown: %s', async (startDate, early) => {
    await openUnits(planOf('customer-service-2', { startDate }));
    expect(screen.queryByRole('heading', { name: /^Check your start date/ }) !== null).toBe(early);
    expect(screen.queryByRole('table', { name: /^Units of the/ }) === null).toBe(early);
    if (early) expect(screen.getByText(/You started earlier, so older rules apply/)).toBeVisible();
  });

  it('keeps the picks of such a plan, and they are there again with a later day', async () => {
    const { pickedNow } = await openUnits(
      planOf('customer-service-2', { startDate: '2016-10-13', picked: ['D/506/2119'] }),
    );
    const field = screen.getByLabelText('First day of the apprenticeship');
    fireEvent.change(field, { target: { value: '2026-09-01' } });
    expect(pickedNow()).toEqual(['D/506/2119']);
    expect(box('Communicate verbally with customers')).toBeChecked();
  });

  it('asks for the date where there is none, and lets units be picked meanwhile', async () => {
    const { user, pickedNow } = await openUnits(planOf('customer-service-2', { startDate: null }));
    await user.click(box('Communicate verbally with customers'));
    expect(pickedNow()).toEqual(['D/506/2119']);
    expect(summaryPart('Rules')).toHaveTextContent('Start datenot given');
  });

  it('is not called ready without a start date', async () => {
    await openUnits(planOf('customer-service-2', { startDate: null, picked: [...level2Base, ...level2GroupC] }));
    expect(within(summary()).queryByRole('heading', { name: /meets every/ })).toBeNull();
    expect(summaryPart('Rules')).toHaveTextContent('Give your start date, so that the planner can check');
  });
});

describe('A stored plan that does not fit what is here', () => {
  it('names units the diploma does not have and takes them out when asked', async () => {
    const { user, present } = await openUnits(level2(['X/999/9999', 'D/506/2119']));
    expect(summaryPart('Rules')).toHaveTextContent('1 unit in your plan is not part of this diploma (X/999/9999).');
    await user.click(screen.getByRole('button', { name: 'Take them out of the plan' }));
    expect(Object.keys(present().units)).toEqual(['D/506/2119']);
    expect(screen.queryByText(/not part of this diploma/)).toBeNull();
  });

  it('is kept as it is where its framework is not here', async () => {
    const plan = planOf('customer-service-2', {
      picked: ['D/506/2119'],
      framework: { id: 'unheard-of', version: '1' },
    });
    const { planner } = await renderApp({ address: '/plan/plan-1/units', plans: [plan] });
    expect(await screen.findByRole('heading', { name: 'This plan’s framework is not here' })).toBeVisible();
    expect(planner.plans.getState().plans['plan-1']).toEqual(plan);
  });
});

describe('Contact Centre Operations', () => {
  it.each([
    ['contact-centre-2', '41 of 41 credits', ['28 credits', '13 credits'], 'Level 1: 6 credits', ['131', '243', '374']],
    ['contact-centre-3', '58 of 58 credits', ['42 credits', '16 credits'], 'Level 2: 6 credits', ['149', '255', '404']],
  ])('%s is planned whole: both qualifications, skills and hours', async (id, total, credits, skill, hours) => {
    await openUnits(planOf(id));
    expect(screen.getByRole('heading', { name: 'Your qualifications are planned whole' })).toBeVisible();
    expect(screen.getByText(/lists no units/)).toBeVisible();
    expect(summary()).toHaveTextContent(total);
    for (const figure of credits) expect(screen.getByText(figure)).toBeVisible();
    expect(screen.getByText(`Communication, ${skill}`)).toBeVisible();
    expect(screen.getByText(`Application of Number, ${skill}`)).toBeVisible();
    const table = within(summary()).getByRole('table');
    for (const figure of hours) expect(table).toHaveTextContent(figure);
    expect(summary()).toHaveTextContent('It does not break them down');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('On a phone', () => {
  it('keeps total and next step in the tray, and ticks a unit by its words', async () => {
    const { user, pickedNow } = await openUnits(level2(), { wide: false });
    const tray = screen.getByRole('complementary', { name: 'Your plan' });
    expect(tray).toHaveTextContent('19 of 45 credits');
    expect(tray).toHaveTextContent('Pick 3 credits from Group A');
    await user.click(screen.getByText('Communicate verbally with customers'));
    expect(tray).toHaveTextContent('22 of 45 credits');
    expect(tray).toHaveTextContent('Pick 16 credits from Group B');
    expect(pickedNow()).toEqual(['D/506/2119']);
  });

  it('has a tab a group that says where the group stands', async () => {
    const { user } = await openUnits(level2(['D/506/2119']), { wide: false });
    expect(screen.getByRole('tab', { name: 'Group A: 3, Met' })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: 'Group C: 0, Within limit' }));
    expect(screen.getByRole('heading', { name: 'Group C', level: 2 })).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Group B: 0 of 16, 16 to go' })).toHaveFocus();
    expect(screen.getByText('Pick at least 16 credits. You have 0.')).toBeVisible();
  });
});

describe('Moving a plan to another pathway', () => {
  it('says what comes along and what stays behind, moves when asked to, and can be undone', async () => {
    const [common, only] = ['D/506/2119', 'H/506/2154'];
    const plan = level2([common, only]);
    const { planner, user } = await renderApp({ address: `/plan/${plan.id}/units`, plans: [plan], wide: true });
    await user.click(await screen.findByRole('button', { name: 'Change details' }));
    await user.click(screen.getByText('Move to another pathway'));
    await user.selectOptions(screen.getByLabelText('Where to'), 'customer-service customer-service-3');
    expect(screen.getByText('1 unit comes along:')).toBeVisible();
    expect(screen.getByText('1 unit is not there and stays behind:')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Move the plan' }));
    const now = () => planner.plans.getState().plans[plan.id];
    expect([now()?.pathway, Object.keys(now()?.units ?? {})]).toEqual(['customer-service-3', [common]]);
    planner.plans.getState().undo(plan.id);
    expect([now()?.pathway, Object.keys(now()?.units ?? {}).toSorted()]).toEqual([
      'customer-service-2',
      [common, only],
    ]);
  });

  it('does not speak of units that stay behind where there are none', async () => {
    const plan = level2([]);
    const { user } = await renderApp({ address: `/plan/${plan.id}/units`, plans: [plan], wide: true });
    await user.click(await screen.findByRole('button', { name: 'Change details' }));
    await user.click(screen.getByText('Move to another pathway'));
    await user.selectOptions(screen.getByLabelText('Where to'), 'customer-service customer-service-3');
    expect(screen.getByText('This plan has no units yet, so none can stay behind.')).toBeVisible();
    expect(screen.queryByText(/stays behind/)).toBeNull();
  });
});
