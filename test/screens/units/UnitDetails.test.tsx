// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { level2Base, level2GroupC, openUnits, planOf, summary, summaryPart, unitRow } from './openUnits.ts';

type Opened = Awaited<ReturnType<typeof openUnits>>;

const more = (opened: Opened, title: string) =>
  opened.user.click(within(unitRow(title)).getByRole('button', { name: `Details: ${title}` }));
const press = (opened: Opened, name: string) => opened.user.click(screen.getByRole('button', { name }));
const openLevel2 = (parts = {}) => openUnits(planOf('customer-service-2', parts));

const verbal = 'Communicate verbally with customers';

describe('A unit achieved earlier', () => {
  it('counts at once, is to be confirmed, and is settled by a tick', async () => {
    const opened = await openLevel2();
    await more(opened, verbal);
    await press(opened, 'I have achieved this already');
    expect(opened.present().units['D/506/2119']).toEqual({ state: 'achieved', verified: false });
    expect(summary()).toHaveTextContent('22 of 45 credits');
    expect(unitRow(verbal)).toHaveTextContent('Already achieved. Awarding organisation to confirm.');
    expect(summaryPart('Rules')).toHaveTextContent('Already achieved1 unit, 3 credits');

    await opened.user.click(screen.getByRole('checkbox', { name: 'My awarding organisation has confirmed it' }));
    expect(unitRow(verbal)).toHaveTextContent('Already achieved, counts as 3 credits');
    expect(opened.present().units['D/506/2119']).toEqual({ state: 'achieved', verified: true });

    await press(opened, 'I have not achieved it');
    expect(unitRow(verbal)).toHaveTextContent('In your plan');
  });

  it('leaves a finished plan to be confirmed, and never calls it ready before', async () => {
    const opened = await openLevel2({ picked: [...level2Base, ...level2GroupC] });
    await more(opened, verbal);
    await press(opened, 'I have achieved this already');
    const next = () => within(summary()).getByRole('heading', { name: /Confirm 1 thing|meets every credit rule/ });
    expect(next()).toHaveTextContent('Nothing is broken. Confirm 1 thing');
    expect(summary()).toHaveTextContent(
      'Your awarding organisation must say that 1 unit you achieved before can count.',
    );
    await opened.user.click(screen.getByRole('checkbox', { name: 'My awarding organisation has confirmed it' }));
    expect(next()).toHaveTextContent('Your plan meets every credit rule');
  });
});

describe('A unit that is not for me', () => {
  it('says in its row why the centre does not offer it, in one step of undo', async () => {
    const opened = await openLevel2();
    await more(opened, verbal);
    await press(opened, 'Not for me');
    await opened.user.type(screen.getByLabelText('If your centre does not offer it, why?'), 'No trainer');
    expect(unitRow(verbal)).toHaveTextContent('Your centre does not offer it: No trainer');
    expect(opened.present().units['D/506/2119']).toEqual({ state: 'ruledOut', notOffered: { reason: 'No trainer' } });
    await opened.user.clear(screen.getByLabelText('If your centre does not offer it, why?'));
    expect(opened.present().units['D/506/2119']).toEqual({ state: 'ruledOut' });
  });

  it('is marked, no longer offered, and may come back', async () => {
    const opened = await openLevel2();
    await more(opened, verbal);
    await press(opened, 'Not for me');
    expect(unitRow(verbal)).toHaveTextContent('Not for me');
    expect(within(summary()).queryByRole('button', { name: `Add ${verbal}` })).toBeNull();
    await press(opened, 'It may be for me after all');
    expect(opened.present().units).toEqual({});
    expect(within(summary()).getByRole('button', { name: `Add ${verbal}` })).toBeVisible();
  });
});

describe('A unit the learner wants to keep', () => {
  it('is never taken out by the change that mends a plan', async () => {
    const opened = await openLevel2({ picked: [...level2Base, ...level2GroupC, 'M/502/8587'] });
    const proposed = () => within(summary()).getByRole('heading', { name: /^Smallest change/ }).nextElementSibling;
    expect(proposed()).toHaveTextContent(/Take out/);
    const out = /Take out (.*)$/.exec(proposed()?.textContent ?? '')?.[1] ?? '';
    await more(opened, out);
    await opened.user.click(screen.getByRole('checkbox', { name: 'Keep this unit whatever is suggested' }));
    expect(unitRow(out)).toHaveTextContent('In your plan, kept');
    expect(proposed()).not.toHaveTextContent(out);
  });
});

describe('A star', () => {
  it('is remembered, shown as pressed, and taken away again', async () => {
    const opened = await openLevel2();
    await more(opened, verbal);
    await press(opened, 'Star: I would like this one');
    expect(opened.present().starred).toEqual(['D/506/2119']);
    expect(screen.getByRole('button', { name: 'Take the star away' })).toHaveAttribute('aria-pressed', 'true');
    await press(opened, 'Take the star away');
    expect(opened.present().starred).toEqual([]);
  });
});

describe('What nobody has published of a unit', () => {
  const contact = 'Develop customer relationships';
  const field = (label: string) => screen.getByRole('textbox', { name: label });

  it('is said to be not known, never 0, and opens the form from there', async () => {
    const opened = await openLevel2();
    await opened.user.click(within(unitRow(contact)).getByRole('button', { name: 'not known' }));
    expect(screen.getByText('Nobody has published the level of this unit.')).toBeVisible();
    expect(screen.getByText('Nobody has published the guided hours of this unit.')).toBeVisible();
  });

  it('is asked for beside each field that holds something else, and nothing is changed', async () => {
    const opened = await openLevel2();
    await more(opened, contact);
    expect(field('Level (1 to 8)')).not.toBeInvalid();
    await opened.user.type(field('Level (1 to 8)'), '9');
    await opened.user.type(field('Guided hours (0 to 1,000)'), 'many');
    await press(opened, 'Use these figures');
    expect(field('Level (1 to 8)')).toHaveAccessibleDescription('Enter a whole number from 1 to 8.');
    expect(field('Level (1 to 8)')).toBeInvalid();
    expect(field('Guided hours (0 to 1,000)')).toHaveAccessibleDescription(
      'Enter a whole number of hours from 0 to 1,000.',
    );
    expect(field('Where does it say so?')).toHaveAccessibleDescription(/Say where the figure is from/);
    expect(field('Level (1 to 8)')).toHaveValue('9');
    expect(opened.present().settled).toEqual({});
  });

  it('is taken from the reader, shown as theirs, and can be taken back', async () => {
    const opened = await openLevel2({ picked: ['Y/506/2149'] });
    expect(summaryPart('Guided hours')).toHaveTextContent(/136 \+ 1 unit not known/);
    await more(opened, contact);
    await opened.user.type(field('Level (1 to 8)'), '2');
    await opened.user.type(field('Guided hours (0 to 1,000)'), '18');
    await opened.user.type(field('Where does it say so?'), 'NCFE specification, page 12');
    await press(opened, 'Use these figures');
    const from = 'NCFE specification, page 12';
    expect(opened.present().settled['Y/506/2149']).toEqual({ level: { value: 2, from }, glh: { value: 18, from } });
    expect(screen.getAllByText(`Entered by you, from: ${from}`)).toHaveLength(2);
    expect(summaryPart('Guided hours')).toHaveTextContent('154 hours');
    await press(opened, 'Remove my figures');
    expect(opened.present().settled).toEqual({});
    expect(summaryPart('Guided hours')).toHaveTextContent(/136 \+ 1 unit not known/);
  });

  it('is not asked of a unit whose figures are published, and says whose they are', async () => {
    const opened = await openLevel2();
    await more(opened, verbal);
    expect(screen.queryByRole('button', { name: 'Use these figures' })).toBeNull();
    const facts = screen.getByText('Unit level').closest('dl');
    expect(facts).toHaveTextContent(/Unit level2 .+: .+Guided hours14 .+: .+/);
  });

  it('says why a unit has other hours in the training plan, and nothing of one that is not in it', async () => {
    const opened = await openLevel2({ picked: [...level2Base, ...level2GroupC] });
    await more(opened, verbal);
    expect(screen.getByText('In your training hours').nextSibling).toHaveTextContent(
      /^\d.+ That is its share of the 245 hours planned for all your units\./,
    );
    await press(opened, 'Not for me');
    expect(screen.queryByText('In your training hours')).toBeNull();
  });
});

describe('Level 3 with units of unknown level', () => {
  const unknown = ['Y/506/2149', 'T/506/2160', 'A/506/2161'];
  const rest = ['T/506/2143', 'L/506/2133', 'L/506/1807', 'H/506/1814', 'M/502/8587', 'L/506/1905'];
  const next = () => within(summary()).getAllByRole('heading', { level: 3 })[0];

  it.each([
    ['3', 'Your plan meets every credit rule'],
    ['2', 'Get 3 more credits at Level 3 or above'],
  ])('is to confirm until the reader says Level %s of the last one', async (level, sentence) => {
    const from = 'specification';
    const settled = Object.fromEntries(unknown.slice(1).map((unit) => [unit, { level: { value: 3, from } }]));
    const opened = await openUnits(planOf('customer-service-3', { picked: [...unknown, ...rest], settled }));
    expect(next()).toHaveTextContent('Nothing is broken. Confirm 1 thing');
    expect(summary()).toHaveTextContent('37 to 40 of at least 40');
    await more(opened, 'Develop customer relationships');
    await opened.user.type(screen.getByRole('textbox', { name: 'Level (1 to 8)' }), level);
    await opened.user.type(screen.getByRole('textbox', { name: 'Where does it say so?' }), from);
    await press(opened, 'Use these figures');
    expect(next()).toHaveTextContent(sentence);
  });
});
