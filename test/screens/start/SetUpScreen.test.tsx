// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../builders/renderApp.tsx';

const levelTwo = '/new/customer-service/customer-service-2';
const levelThree = '/new/customer-service/customer-service-3';
const submit = () => screen.findByRole('button', { name: 'Start choosing units' });

describe('The set-up of a new plan', () => {
  it('makes a plan from today with one tap and opens its units', async () => {
    const { planner, user } = await renderApp({ address: levelTwo });
    await user.click(await submit());
    expect(window.location.hash).toBe('#/plan/new-1/units');
    expect(planner.plans.getState().plans['new-1']).toMatchObject({
      name: '',
      framework: { id: 'customer-service' },
      pathway: 'customer-service-2',
      startDate: '2026-11-23',
      offerings: {},
      units: {},
    });
  });

  it('keeps the awarding organisation, the day and the name it was given', async () => {
    const { planner, user } = await renderApp({ address: levelTwo });
    await user.selectOptions(
      await screen.findByLabelText('Awarding organisation'),
      'Agored Cymru, C00/1231/8, guided hours 275',
    );
    fireEvent.change(screen.getByLabelText('First day of the apprenticeship'), { target: { value: '2026-09-01' } });
    await user.type(screen.getByLabelText(/Name of the plan/), '  Siân  ');
    await user.click(await submit());
    expect(planner.plans.getState().plans['new-1']).toMatchObject({
      name: 'Siân',
      startDate: '2026-09-01',
      offerings: { 'customer-service-diploma-2': 'C00/1231/8' },
    });
  });

  it('says that the end of a pasted name was cut off, until the name is shorter', async () => {
    const { user } = await renderApp({ address: levelTwo });
    const field = await screen.findByLabelText(/Name of the plan/);
    await user.click(field);
    await user.paste('a'.repeat(200));
    expect(screen.queryByText(/cut off/)).toBeNull();
    await user.paste('b');
    expect(field).toHaveAccessibleDescription(/Only the first 200 characters fitted/);
    await user.keyboard('{Backspace}');
    expect(field).not.toHaveAccessibleDescription(/Only the first/);
  });

  it.each([
    [levelTwo, 19],
    [levelThree, 16],
  ])('offers every awarding organisation of the document at %s', async (address, count) => {
    await renderApp({ address });
    const select = await screen.findByLabelText<HTMLSelectElement>('Awarding organisation');
    expect([...select.options].filter(({ value }) => value !== '')).toHaveLength(count);
    expect(select).toHaveDisplayValue('Not sure yet');
  });

  it('shows guided hours as printed and says what is odd about them', async () => {
    const { user } = await renderApp({ address: levelThree });
    await user.selectOptions(
      await screen.findByLabelText('Awarding organisation'),
      'VTCT, 601/4883/4, guided hours 389–375',
    );
    expect(screen.getByText(/The lower figure is above the upper one/)).toBeVisible();
  });

  it.each([
    ['2016-10-13', true],
    ['2016-10-14', false],
    ['2016-10-15', false],
  ])('says beside a start on %s whether the rules hold', async (day, early) => {
    const { planner, user } = await renderApp({ address: levelTwo });
    const field = await screen.findByLabelText('First day of the apprenticeship');
    fireEvent.change(field, { target: { value: day } });
    if (early) expect(field).toHaveAccessibleDescription(/These rules are for starts on or after 14 October 2016/);
    else expect(field).not.toHaveAccessibleDescription(/These rules are for/);
    await user.click(await submit());
    expect(planner.plans.getState().plans['new-1']?.startDate).toBe(day);
  });

  it('takes a plan without a start date', async () => {
    const { planner, user } = await renderApp({ address: levelTwo });
    fireEvent.change(await screen.findByLabelText('First day of the apprenticeship'), { target: { value: '' } });
    await user.click(await submit());
    expect(planner.plans.getState().plans['new-1']?.startDate).toBeNull();
  });

  it('asks to check that a framework past its review day is still open', async () => {
    await renderApp({ address: levelTwo });
    expect(await screen.findByText(/was to be reviewed by 31 July 2023/)).toBeVisible();
  });

  it('asks nothing about awarding organisations where the document has one alone', async () => {
    await renderApp({ address: '/new/contact-centre/contact-centre-2' });
    expect(await screen.findByRole('button', { name: 'Make the plan' })).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/Level 2 NVQ Certificate in Contact Centre Operations: City and Guilds/)).toBeVisible();
  });
});
