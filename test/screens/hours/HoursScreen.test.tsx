// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HoursOverview } from '../../../src/hours/hoursOverview.ts';
import { statusOf } from '../../../src/hours/hoursVerdict.ts';
import {
  checked,
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  type ProgrammeFacts,
} from '../../builders/programmeFor.ts';
import { block, dialog, laidOut, openHours, summary } from './openHours.ts';

const level2 = { pathway: 'customer-service-2', picked: fullLevel2 } as const;
/** Nothing laid out: where the months do not matter, they need not be drawn at every key. */
const begun = (training: ProgrammeFacts['training'] = {}) => programmeFor({ ...level2, training }).plan;
/** Before the first day the screen speaks of what is planned, from then on of what is done. */
const before = { today: '2026-08-24' };
const allPlanned = (plan: HoursOverview) => statusOf(plan.verdict.total.plan);
const skill = (name: string) => screen.getByRole('region', { name });

function setDay(label: string, day: string, within_: HTMLElement = document.body): void {
  fireEvent.change(within(within_).getByLabelText(label), { target: { value: day } });
}

describe('A new plan', () => {
  it('is laid out in one tap, every hour of it', async () => {
    const { user, overviewNow } = await openHours(programmeFor(level2).plan, before);
    expect(summary()).toHaveTextContent('0 of 413 hours planned');
    await user.click(within(summary()).getByRole('button', { name: 'Lay out my plan' }));
    expect(summary()).toHaveTextContent('413 of 413 hours');
    expect(allPlanned(overviewNow())).toBe('met');
    expect(block('Principles of customer service')).toBeVisible();
    expect(screen.getByText('12 months: long enough')).toBeVisible();
  });

  it('without dates asks for them first, and can be laid out once they are there', async () => {
    const { user } = await openHours(programmeFor({ ...level2, startDate: null }).plan);
    await user.click(within(summary()).getByRole('button', { name: 'Set the dates' }));
    expect(screen.getByLabelText('First day of the apprenticeship')).toHaveAccessibleDescription(
      'Leave it empty if you do not know.',
    );
    setDay('First day of the apprenticeship', '2026-09-01');
    await user.click(within(dialog('Dates and breaks')).getByRole('button', { name: 'Done' }));
    expect(within(summary()).getByRole('button', { name: 'Lay out my plan' })).toBeVisible();
  });

  it.each([
    ['Write down what you have done so far', []],
    ['Write down what you have done since the last entry', [diaryEntry({ date: '2026-09-10', minutes: 600 })]],
  ])('asks a long silence to “%s”, by whether there ever was an entry', async (step, diary) => {
    await openHours(laidOut({ ...level2, training: { diary } }), { today: '2027-03-01' });
    expect(within(summary()).getByRole('heading', { name: step })).toBeVisible();
  });

  it('says which guided hours raise it above the framework, and one tap goes back to the minimum', async () => {
    const agored = laidOut({ pathway: 'customer-service-2', offering: agoredNumber() });
    const { user } = await openHours(agored, before);
    expect(summary()).toHaveTextContent('443 of 443 hours');
    expect(summary()).toHaveTextContent('Your awarding organisation gives 275 hours');
    await user.click(screen.getByRole('button', { name: 'Plan to the framework’s minimum of 245 hours' }));
    expect(summary()).toHaveTextContent('413 of 413 hours');
  });
});

function agoredNumber(): string {
  const { pathway } = programmeFor({ pathway: 'customer-service-2' });
  const row = pathway.qualifications[0]?.offerings.find(({ glh }) => glh?.min === 275);
  if (!row) throw new Error('Agored Cymru has left the document');
  return row.number;
}

describe('Months', () => {
  it('move and stretch with the arrow keys, keep the focus and are spoken', async () => {
    const { user } = await openHours(laidOut(level2));
    const coaching = block('Coaching and mentoring');
    expect(coaching).toHaveAccessibleName(/September 2026 to August 2027$/);
    coaching.focus();
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(block('Coaching and mentoring')).toHaveAccessibleName(/September 2026 to June 2027$/);
    await user.keyboard('{ArrowRight}');
    expect(block('Coaching and mentoring')).toHaveAccessibleName(/October 2026 to July 2027$/);
    expect(block('Coaching and mentoring')).toHaveFocus();
    expect(await screen.findByText('Coaching and mentoring is now from October 2026 to July 2027')).toBeInTheDocument();
  });

  it('are changed by form too: months, hours, a split, and undone', async () => {
    const { user, overviewNow } = await openHours(laidOut(level2), before);
    await user.click(block('Coaching and mentoring'));
    const form = dialog('Coaching and mentoring');
    await user.selectOptions(within(form).getByLabelText('Last month'), 'May 2027');
    const on = within(form).getByRole('textbox', { name: 'Hours on the job' });
    await user.clear(on);
    await user.type(on, '20');
    expect(summary()).toHaveTextContent('409 of 413 hours');
    expect(
      within(summary()).getByRole('heading', { name: 'Plan more for coaching and mentoring: 4 hours on the job' }),
    ).toBeVisible();
    await user.click(within(form).getByRole('button', { name: 'Use the hours it needs' }));
    expect(summary()).toHaveTextContent('413 of 413 hours');
    await user.click(within(form).getByRole('button', { name: 'Split' }));
    expect(screen.getAllByRole('button', { name: /^Coaching and mentoring, / })).toHaveLength(2);
    expect(allPlanned(overviewNow())).toBe('met');
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getAllByRole('button', { name: /^Coaching and mentoring, / })).toHaveLength(1);
  });

  it('say beside the field when the last month is before the first, and change nothing', async () => {
    const { user } = await openHours(laidOut(level2));
    await user.click(block('Coaching and mentoring'));
    const form = dialog('Coaching and mentoring');
    await user.selectOptions(within(form).getByLabelText('First month'), 'March 2027');
    await user.selectOptions(within(form).getByLabelText('Last month'), 'January 2027');
    expect(within(form).getByLabelText('Last month')).toHaveAccessibleDescription(
      'The last month is before the first.',
    );
    expect(block('Coaching and mentoring')).toHaveAccessibleName(/March 2027 to August 2027$/);
  });

  it('are not left by Done while the hours typed are no figure', async () => {
    const { user } = await openHours(laidOut(level2), before);
    await user.click(block('Coaching and mentoring'));
    const form = dialog('Coaching and mentoring');
    const field = within(form).getByLabelText('Hours on the job');
    await user.clear(field);
    await user.type(field, '2x');
    await user.click(within(form).getByRole('button', { name: 'Done' }));
    expect(form).toBeVisible();
    expect(field).toHaveFocus();
    await user.type(field, '{Backspace}4');
    await user.click(within(form).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be set aside, are missed in the total, and come back with the next step', async () => {
    const { user } = await openHours(laidOut(level2), before);
    await user.click(block('Coaching and mentoring'));
    await user.click(within(dialog('Coaching and mentoring')).getByRole('button', { name: 'Set aside for now' }));
    expect(summary()).toHaveTextContent('365 of 413 hours');
    await user.click(within(summary()).getByRole('button', { name: 'Put it back' }));
    expect(summary()).toHaveTextContent('413 of 413 hours');
  });

  it('say what moved when the dates change, until it is kept', async () => {
    const { user, overviewNow } = await openHours(laidOut(level2));
    await user.click(screen.getByRole('button', { name: 'Dates and breaks' }));
    setDay('Planned end', '2027-12-31');
    await user.click(within(dialog('Dates and breaks')).getByRole('button', { name: 'Done' }));
    const note = screen.getByRole('region', { name: /^Your plan changed/ });
    await user.click(within(note).getByRole('button', { name: 'Keep this' }));
    expect(screen.queryByRole('region', { name: /^Your plan changed/ })).toBeNull();
    expect(overviewNow().schedule?.changes).toEqual([]);
  });

  it('are a list on a phone, by month and by unit', async () => {
    const { user } = await openHours(laidOut(level2), { wide: false });
    expect(screen.getAllByText('November 2026')[0]).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'By unit' }));
    await user.click(screen.getByRole('button', { name: /^Coaching and mentoring / }));
    expect(dialog('Coaching and mentoring')).toBeVisible();
  });
});

describe('Dates', () => {
  it('say beside the field what is wrong with an end, and the plan stays usable', async () => {
    const { user } = await openHours(begun());
    await user.click(screen.getByRole('button', { name: 'Dates and breaks' }));
    const field = within(dialog('Dates and breaks')).getByLabelText('Planned end');
    for (const [day, message] of [
      ['2026-08-01', 'This ends on 1 August 2026, before it starts on 1 September 2026.'],
      ['2027-07-31', 'This is 11 months. It must last at least 12 months, until 31 August 2027 or later.'],
      ['2226-07-31', 'This is longer than 120 months. Check the year.'],
    ] as const) {
      setDay('Planned end', day);
      expect(field).toHaveAccessibleDescription(expect.stringContaining(message));
      setDay('Planned end', '');
      expect(field).toBeValid();
      expect(field).not.toHaveAccessibleDescription(expect.stringContaining(message));
    }
  });

  it('take a December break, which then carries no training', async () => {
    const { user, present, overviewNow } = await openHours(laidOut(level2));
    await user.click(screen.getByRole('button', { name: 'Dates and breaks' }));
    const form = dialog('Dates and breaks');
    setDay('First day of the break', '2026-12-21', form);
    await user.click(within(form).getByRole('button', { name: 'Add a break' }));
    expect(within(form).getByLabelText('Last day of the break')).toHaveAccessibleDescription('Give both days.');
    setDay('Last day of the break', '2027-01-03', form);
    await user.click(within(form).getByRole('button', { name: 'Add a break' }));
    expect(present().training?.breaks).toMatchObject([{ from: '2026-12-21', to: '2027-01-03' }]);
    expect(allPlanned(overviewNow())).toBe('met');
    await user.click(within(form).getByRole('button', { name: 'Remove the break from 21 December 2026' }));
    expect(present().training?.breaks).toEqual([]);
  });

  it('are not left by Done while a day was refused: the reader would think it was taken', async () => {
    const { user, present } = await openHours(
      begun({ breaks: [{ id: 'break', from: '2026-12-21', to: '2027-01-03' }] }),
    );
    await user.click(screen.getByRole('button', { name: 'Dates and breaks' }));
    const form = dialog('Dates and breaks');
    const [lastDay] = within(form).getAllByLabelText('Last day of the break');
    if (!lastDay) throw new Error('no break');
    fireEvent.change(lastDay, { target: { value: '2026-12-01' } });
    const done = () => user.click(within(form).getByRole('button', { name: 'Done' }));
    await done();
    expect(form).toBeVisible();
    expect(lastDay).toHaveFocus();
    expect(present().training?.breaks).toMatchObject([{ to: '2027-01-03' }]);
    fireEvent.change(lastDay, { target: { value: '2026-12-30' } });
    await done();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(present().training?.breaks).toMatchObject([{ to: '2026-12-30' }]);
  });

  it('never lose a break that was filled in and not added: Done adds it, or asks for the other day', async () => {
    const { user, present } = await openHours(begun());
    const open = () => user.click(screen.getByRole('button', { name: 'Dates and breaks' }));
    await open();
    setDay('First day of the break', '2026-12-21', dialog('Dates and breaks'));
    await user.click(within(dialog('Dates and breaks')).getByRole('button', { name: 'Done' }));
    const form = dialog('Dates and breaks');
    expect(within(form).getByLabelText('Last day of the break')).toHaveAccessibleDescription('Give both days.');
    await user.click(within(form).getByRole('button', { name: 'Close' }));
    await open();
    expect(within(dialog('Dates and breaks')).getByLabelText('First day of the break')).toHaveValue('2026-12-21');
    setDay('Last day of the break', '2027-01-03', dialog('Dates and breaks'));
    await user.click(within(dialog('Dates and breaks')).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog', { name: 'Dates and breaks' })).toBeNull();
    expect(present().training?.breaks).toMatchObject([{ from: '2026-12-21', to: '2027-01-03' }]);
  });
});

describe('The diary', () => {
  const open = async (user: Awaited<ReturnType<typeof openHours>>['user']) => {
    const [add] = screen.getAllByRole('button', { name: 'Add to the diary' });
    await user.click(add ?? document.body);
    return dialog('What did you do?');
  };

  it('takes an entry in three presses, as off or on the job and never as the last one was', async () => {
    const { user, present } = await openHours(begun());
    for (const job of ['on', 'off'] as const) {
      const form = await open(user);
      expect(within(form).getByLabelText('Date')).toHaveValue('2026-11-23');
      await user.click(within(form).getByRole('button', { name: '2 h' }));
      await user.click(within(form).getByRole('button', { name: `Save: ${job} the job` }));
    }
    expect(present().training?.diary.map(({ job, minutes }) => [job, minutes])).toEqual([
      ['on', 120],
      ['off', 120],
    ]);
  });

  it('counts an entry, changes it, deletes it and brings it back', async () => {
    const { user, present } = await openHours(begun());
    const form = await open(user);
    await user.click(within(form).getByRole('button', { name: 'Save: off the job' }));
    expect(within(form).getByLabelText('How long?')).toHaveAccessibleDescription(/Say how long it took\./);
    await user.type(within(form).getByLabelText('How long?'), '2.5');
    await user.click(within(form).getByLabelText('What was done'));
    await user.paste('Complaints workshop');
    await user.click(within(form).getByRole('button', { name: 'Save: off the job' }));
    expect(screen.getByText(/^2.5 hours off the job and 0 hours on the job so far\./)).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Change 23 November 2026/ }));
    const change = dialog('Change the entry');
    await user.clear(within(change).getByLabelText('How long?'));
    await user.type(within(change).getByLabelText('How long?'), '3:15');
    await user.click(within(change).getByRole('button', { name: 'Save: off the job' }));
    expect(present().training?.diary).toMatchObject([{ minutes: 195, what: 'Complaints workshop' }]);
    expect(screen.getByText(/^3 h 15 min off the job:/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Delete 23 November 2026/ }));
    expect(present().training?.diary).toEqual([]);
    await user.keyboard('{Control>}z{/Control}');
    expect(present().training?.diary).toHaveLength(1);
  });

  it('goes on at the entry beside the one that was deleted, at what deletes nothing', async () => {
    const diary = ['2026-11-02', '2026-11-09', '2026-11-16'].map((date) => diaryEntry({ date, minutes: 60 }));
    const { user } = await openHours(begun({ diary }));
    await user.click(screen.getByRole('button', { name: /^Delete 9 November 2026/ }));
    expect(document.activeElement).toHaveAccessibleName(/^Change 2 November 2026/);
    await user.click(screen.getByRole('button', { name: /^Delete 2 November 2026/ }));
    expect(document.activeElement).toHaveAccessibleName(/^Change 16 November 2026/);
  });

  it('says what is wrong with a time and writes nothing', async () => {
    const { user, present } = await openHours(begun());
    const form = await open(user);
    const field = within(form).getByLabelText('How long?');
    for (const [text, message] of [
      ['25', 'That makes 25 h on one day. A day has 24 hours.'],
      ['-2', 'Enter a time such as 2.5, 2:30 or 90 min.'],
      ['ten', 'Enter a time such as 2.5, 2:30 or 90 min.'],
    ] as const) {
      await user.clear(field);
      await user.type(field, text);
      await user.click(within(form).getByRole('button', { name: 'Save: on the job' }));
      expect(field).toHaveAccessibleDescription(expect.stringContaining(message));
      expect(present().training?.diary).toEqual([]);
    }
  });

  it('says beside the date that it is still to come', async () => {
    const { user, present } = await openHours(begun());
    const form = await open(user);
    setDay('Date', '2026-11-24', form);
    await user.type(within(form).getByLabelText('How long?'), '2');
    await user.click(within(form).getByRole('button', { name: 'Save: on the job' }));
    expect(within(form).getByLabelText('Date')).toHaveAccessibleDescription(
      '24 November 2026 is still to come. Give a day up to today.',
    );
    expect(present().training?.diary).toEqual([]);
  });

  it.each([
    ['before the start', '2026-08-20', '20 August 2026 is before the start on 1 September 2026.'],
    ['in a break', '2026-10-28', '28 October 2026 is in a break, 26 October 2026 to 30 October 2026.'],
    [
      'written down already',
      '2026-11-02',
      'There is another entry of 1 h 30 min for the same thing on 2 November 2026.',
    ],
  ])('asks about an entry %s, and writes it at the second press', async (_, day, question) => {
    const breaks = [{ id: 'half-term', from: '2026-10-26', to: '2026-10-30' }];
    const diary = [diaryEntry({ date: '2026-11-02', minutes: 90 })];
    const { user, present } = await openHours(begun({ breaks, diary }));
    const form = await open(user);
    setDay('Date', day, form);
    await user.type(within(form).getByLabelText('How long?'), '1:30');
    await user.click(within(form).getByRole('button', { name: 'Save: off the job' }));
    expect(within(form).getByRole('region', { name: 'Is this right?' })).toHaveTextContent(question);
    expect(present().training?.diary).toHaveLength(1);
    await user.click(within(form).getByRole('button', { name: 'Save: off the job' }));
    expect(present().training?.diary).toHaveLength(2);
  });

  it('keeps what is typed when its form is closed, and forgets it once it is saved', async () => {
    const { user, present } = await openHours(begun());
    const form = await open(user);
    await user.click(within(form).getByLabelText('What was done'));
    await user.paste('Half a sentence');
    await user.keyboard('{Escape}');
    const again = await open(user);
    expect(within(again).getByLabelText('What was done')).toHaveValue('Half a sentence');
    await user.click(within(again).getByRole('button', { name: '1 h' }));
    await user.click(within(again).getByRole('button', { name: 'Save: on the job' }));
    expect(present().training?.diary).toMatchObject([{ what: 'Half a sentence' }]);
    expect(within(await open(user)).getByLabelText('What was done')).toHaveValue('');
  });

  it('in a form left open past midnight offers the new day, takes it, and leaves a day alone that words were typed for', async () => {
    const { user, planner, present } = await openHours(begun());
    const midnight = (day: string) => act(() => planner.today.setState(day));
    const form = await open(user);
    midnight('2026-11-24');
    expect(within(form).getByLabelText('Date')).toHaveValue('2026-11-24');
    await user.type(within(form).getByLabelText('How long?'), '2');
    midnight('2026-11-25');
    expect(within(form).getByLabelText('Date')).toHaveValue('2026-11-24');
    setDay('Date', '2026-11-25', form);
    await user.click(within(form).getByRole('button', { name: 'Save: off the job' }));
    expect(present().training?.diary).toMatchObject([{ date: '2026-11-25', minutes: 120 }]);
  });

  it('tells an apprentice who is behind off the job by how much, and what it takes from now on', async () => {
    const diary = [diaryEntry({ date: '2027-02-01', minutes: 1200 })];
    await openHours(laidOut({ ...level2, training: { diary, contractedMinutesPerWeek: 2220 } }), {
      today: '2027-03-01',
    });
    expect(within(summary()).getByRole('heading', { name: /^Catch up: .* hours off the job and / })).toBeVisible();
    expect(summary()).toHaveTextContent(/From now on, it takes 4.5 hours off the job and 11 hours on the job a week\./);
    expect(summary()).toHaveTextContent('That fits into the 37 hours of your contract.');
    expect(summary()).not.toHaveTextContent(/late/);
  });
});

describe('Checking', () => {
  const diary = [
    diaryEntry({ id: 'off', date: '2026-11-02', minutes: 90 }),
    diaryEntry({ id: 'on', date: '2026-11-03', minutes: 60, job: 'on' }),
    diaryEntry({ id: 'seen', date: '2026-11-04', minutes: 30, what: 'Not seen' }),
  ];

  it('of many entries at once: tick, names, done; what is not ticked stays as it was', async () => {
    const { user, overviewNow } = await openHours(begun({ diary }));
    expect(summary()).toHaveTextContent('0 of 413 hours done');
    expect(summary()).toHaveTextContent('Written down: 3 hours. Not checked yet: 3 hours.');
    await user.click(
      within(screen.getByRole('region', { name: 'Diary' })).getByRole('button', { name: 'Check entries' }),
    );
    const form = dialog('Check entries');
    await user.click(within(form).getByRole('button', { name: 'Check 3 entries' }));
    expect(within(form).getByLabelText('Assessor’s name')).toHaveAccessibleDescription(
      expect.stringContaining('Give the name of at least one who has checked.'),
    );
    await user.type(within(form).getByLabelText('Assessor’s name'), 'Sian Rees');
    await user.type(within(form).getByLabelText('Employer’s name'), 'Bob Hale');
    await user.click(within(form).getByRole('checkbox', { name: /Not seen/ }));
    await user.click(within(form).getByRole('button', { name: 'Check 2 entries' }));
    expect(overviewNow().diary.map(({ state, missing }) => [state, ...missing])).toEqual([
      ['checked'],
      ['unchecked', 'learner'],
      ['unchecked', 'assessor', 'employer'],
    ]);
    expect(summary()).toHaveTextContent('1.5 of 413 hours done');
    expect(screen.getByText('To be checked by apprentice')).toBeVisible();
  });

  it('shows what is done in hours and minutes beneath the bar, where the figure has room', async () => {
    const seen = [checked(diaryEntry({ id: 'x', date: '2026-11-01', minutes: 615, job: 'on' }))];
    await openHours(laidOut({ ...level2, training: { diary: seen, priorHours: [priorOnTheJob(80 * 60)] } }));
    expect(within(summary()).getByRole('img')).toHaveTextContent(/^90 h 15 min On the job/);
  });

  it('offers the names of the last check again', async () => {
    const seen = checked(diaryEntry({ id: 'x', date: '2026-11-01', minutes: 30 }));
    const { user } = await openHours(begun({ diary: [...diary, seen] }));
    await user.click(
      within(screen.getByRole('region', { name: 'Diary' })).getByRole('button', { name: 'Check entries' }),
    );
    expect(within(dialog('Check entries')).getByLabelText('Employer’s name')).toHaveValue('Sian Rees');
  });
});

describe('Earlier learning', () => {
  it('of a quarter of the on-the-job hours asks for a programme made to fit, and one tap follows the advice', async () => {
    const priorHours = [priorOnTheJob(80 * 60)];
    const { user } = await openHours(begun({ priorHours }));
    expect(screen.getByText(/claims 80 of 283 hours on the job from earlier learning \(28%\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take Communication at Level 2' }));
    expect(screen.getByText(/You take an Essential Skill above the level needed/)).toBeVisible();
  });

  it('is not made up for by a unit that takes the plan over a limit', async () => {
    const tooMany = [...fullLevel2, 'F/502/4396'];
    await openHours(laidOut({ ...level2, picked: tooMany, training: { priorHours: [priorOnTheJob(80 * 60)] } }));
    expect(screen.getByText('Any of these is enough:')).toBeVisible();
    expect(screen.queryByText(/one unit more than it needs/)).toBeNull();
  });

  it('offers as extra units those that fit, starred or not', async () => {
    const plan = laidOut({ ...level2, training: { priorHours: [priorOnTheJob(80 * 60)] } });
    await openHours({ ...plan, starred: ['F/502/4396', 'A/506/2158'] });
    expect(screen.getByRole('button', { name: 'Add Resolve customer service problems' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add Bespoke Software' })).toBeNull();
  });

  it('of hours is for the qualification as a whole unless said otherwise, also where every unit is chosen', async () => {
    const { user } = await openHours(laidOut(level2));
    await user.click(screen.getByRole('button', { name: 'Add other hours' }));
    expect(within(dialog('Hours from before')).getByLabelText('Counts for')).toHaveDisplayValue('Qualification');
  });

  it('carries a finished Level 2 plan into Level 3 in one step', async () => {
    const earlier = { ...programmeFor(level2).plan, id: 'level-2', name: 'Level 2' };
    const { user, present } = await openHours(programmeFor({ pathway: 'customer-service-3' }).plan, {
      others: [earlier],
    });
    await user.click(screen.getByRole('button', { name: 'Carry over an earlier plan' }));
    const form = dialog('Carry over an earlier plan');
    expect(form).toHaveTextContent('21 units are in both.');
    setDay('Date on the certificate', '2027-01-01', form);
    expect(within(form).getByLabelText('Date on the certificate')).toHaveAccessibleDescription(/still to come/);
    setDay('Date on the certificate', '2022-11-01', form);
    await user.click(within(form).getByRole('button', { name: 'Carry over' }));
    expect(present().achievedQualifications).toHaveLength(1);
    expect(screen.getByText('Five-year rule: until 1 November 2027.')).toBeVisible();
  });

  it('of one unit is added with its day, counts once it is confirmed, and is taken back', async () => {
    const { user, present } = await openHours(begun());
    await user.click(screen.getByRole('button', { name: 'Add a unit I achieved' }));
    await user.selectOptions(screen.getByLabelText('Which unit?'), 'Exceed customer expectations');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    const form = dialog('Exceed customer expectations');
    setDay('Date on the certificate', '2024-06-01', form);
    await user.click(within(form).getByRole('checkbox', { name: 'My awarding organisation has confirmed it' }));
    await user.click(within(form).getByRole('button', { name: 'Done' }));
    expect(screen.getByText('Five-year rule: until 1 June 2029.')).toBeVisible();
    expect(present().units['Y/506/2135']).toEqual({ state: 'achieved', verified: true });
    await user.click(screen.getByRole('button', { name: 'Change Exceed customer expectations' }));
    const again = dialog('Exceed customer expectations');
    await user.type(within(again).getByLabelText('Hours on the job'), '90');
    // Nobody has confirmed these hours.
    expect(present().units['Y/506/2135']).toEqual({ state: 'achieved', verified: false });
    await user.click(within(again).getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: 'Remove Exceed customer expectations' }));
    expect(present().units['Y/506/2135']).toEqual({ state: 'picked' });
  });
});

describe('Essential Skills', () => {
  it('judge a proxy by the document: accepted, too low, not known, no such grade', async () => {
    const { user } = await openHours(begun());
    const communication = skill('Communication');
    await user.click(within(communication).getByRole('radio', { name: 'I have something instead' }));
    expect(communication).toHaveTextContent('Not known');
    const grade = within(communication).getByLabelText('Grade or level');
    const say = async (text: string) => {
      await user.clear(grade);
      await user.type(grade, text);
    };
    await say('G');
    expect(communication).toHaveTextContent('This is accepted: grade G or better is asked for.');
    await say('4');
    expect(communication).toHaveTextContent('The document gives letter grades only.');
    await say('Q');
    expect(grade).toHaveAccessibleDescription(expect.stringContaining('There is no grade or level “Q” here.'));
    await user.selectOptions(within(communication).getByLabelText('What do you have?'), 'SQA National');
    await say('3');
    expect(communication).toHaveTextContent('Not met');
    await say('SQA National 4');
    expect(communication).toHaveTextContent('This is accepted');
  });

  it('taken below the level that is asked for become the next step', async () => {
    const { user } = await openHours(laidOut({ pathway: 'customer-service-3' }));
    await user.selectOptions(within(skill('Communication')).getByLabelText('Level'), 'Level 1');
    expect(
      within(summary()).getByRole('heading', { name: 'Put right “Essential Skills: Communication”' }),
    ).toBeVisible();
  });
});

describe('Contact Centre', () => {
  it('is planned by its two totals, and says that the document does not break them down', async () => {
    const { user } = await openHours(programmeFor({ pathway: 'contact-centre-3' }).plan, before);
    await user.click(within(summary()).getByRole('button', { name: 'Lay out my plan' }));
    expect(summary()).toHaveTextContent('404 of 404 hours');
    expect(summary()).toHaveTextContent('The document gives these two totals only.');
    expect(block('All training')).toBeVisible();
  });
});

describe('Contracted hours', () => {
  it('that nobody has are refused beside the field and not stored', async () => {
    const { user, present } = await openHours(begun());
    const field = screen.getByLabelText('Contracted hours a week');
    for (const text of ['-5', '200', '0', 'many']) {
      await user.clear(field);
      await user.paste(text);
      expect(field, text).toHaveAccessibleDescription(expect.stringContaining('Enter hours from 0.5 to 168'));
      expect(present().training?.contractedMinutesPerWeek, text).toBeNull();
    }
  });

  it('too few for the training are pointed out', async () => {
    const { user } = await openHours(laidOut(level2));
    await user.type(screen.getByLabelText('Contracted hours a week'), '2');
    expect(screen.getAllByText(/The contract has/).length).toBeGreaterThan(0);
  });
});
