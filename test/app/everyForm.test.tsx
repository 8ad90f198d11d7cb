// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { layOutSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { emptyRecord } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { memoryPlans } from '../builders/memoryPlans.ts';
import { fullLevel2, programmeFor } from '../builders/programmeFor.ts';
import { renderApp } from '../builders/renderApp.tsx';

type App = Awaited<ReturnType<typeof renderApp>>;

const coaching = { kind: 'coaching' } as const;
const minutes = { offMinutes: 60, onMinutes: 0 };
const programme = programmeFor({
  pathway: 'customer-service-2',
  picked: fullLevel2,
  training: {
    breaks: [{ id: 'break', from: '2026-12-21', to: '2027-01-03' }],
    diary: [
      {
        id: 'monday',
        date: '2026-11-16',
        subject: coaching,
        job: 'off',
        minutes: 60,
        what: '',
        checks: {},
        evidence: '',
      },
    ],
    priorHours: [
      {
        id: 'before',
        kind: 'certificate',
        what: 'First aid',
        subject: coaching,
        minutes,
        achieved: null,
        certificate: '',
        verified: false,
      },
    ],
    essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result: 'C', achieved: null } },
  },
});
const plan: Plan = {
  ...programme.plan,
  units: { ...programme.plan.units, 'J/506/2163': { state: 'ruledOut' } },
  record: { ...emptyRecord, notes: [{ id: 'note', by: 'tutor', text: 'Said before', day: '2026-11-20' }] },
};
const months: Plan = { ...layOutSchedule(programme), id: 'months' };
const early: Plan = { ...programme.plan, id: 'early', startDate: '2016-01-04', training: emptyTraining };
const earlier: Plan = { ...programmeFor({ pathway: 'customer-service-3' }).plan, id: 'earlier', name: 'Level 3' };
const plans = [plan, months, early, earlier];

const press = async ({ user }: App, name: string | RegExp, at = 0) => {
  const buttons = await screen.findAllByRole('button', { name, hidden: true });
  await user.click(buttons[at] ?? document.body);
};

/** Every form there is: where, how it is opened, and the files with its fields. */
const forms: readonly {
  readonly name: string;
  readonly address: string;
  readonly open?: (app: App) => Promise<void>;
  readonly day?: string;
  readonly files: readonly string[];
}[] = [
  { name: 'a new plan', address: '/new/customer-service/customer-service-2', files: ['start/SetUpScreen.tsx'] },
  { name: 'a link', address: '/', open: (app) => press(app, 'Paste a link'), files: ['start/LinkDialog.tsx'] },
  { name: 'a new name', address: '/', open: (app) => press(app, 'Rename'), files: ['start/PlanTools.tsx'] },
  {
    name: 'the details of a plan',
    address: `/plan/${plan.id}/units`,
    open: (app) => press(app, 'Change details'),
    files: ['units/PlanDetails.tsx'],
  },
  {
    name: 'the next step',
    address: '/plan/early/units',
    // Any other day would be a step further.
    day: '2016-02-01',
    files: ['units/nextStep/NextStepCard.tsx'],
  },
  {
    name: 'the figures of a unit',
    address: `/plan/${plan.id}/units`,
    open: (app) => press(app, 'not known'),
    files: ['units/details/SettleForm.tsx'],
  },
  {
    name: 'a unit that is not offered',
    address: `/plan/${plan.id}/units`,
    open: (app) => press(app, 'Details: Use social media to deliver customer service'),
    files: ['units/details/UnitDetails.tsx'],
  },
  {
    name: 'hours and skills',
    address: `/plan/${plan.id}/hours`,
    files: [
      'hours/earlier/EarlierLearning.tsx',
      'hours/skills/EssentialSkills.tsx',
      'hours/skills/ErrStatement.tsx',
      'hours/summary/HoursSummary.tsx',
    ],
  },
  {
    name: 'dates and breaks',
    address: `/plan/${plan.id}/hours`,
    open: (app) => press(app, 'Dates and breaks'),
    files: ['hours/dates/DatesDialog.tsx', 'hours/dates/BreaksEditor.tsx'],
  },
  {
    name: 'a piece of the months',
    address: '/plan/months/hours',
    open: (app) => press(app, /^Coaching and mentoring, /),
    files: ['hours/months/PieceDialog.tsx'],
  },
  {
    name: 'a day in the diary',
    address: `/plan/${plan.id}/hours`,
    open: (app) => press(app, 'Add to the diary'),
    files: ['hours/diary/DiaryDialog.tsx'],
  },
  {
    name: 'a check of the diary',
    address: `/plan/${plan.id}/hours`,
    open: (app) => press(app, 'Check entries'),
    files: ['hours/diary/CheckDialog.tsx'],
  },
  {
    name: 'new earlier hours',
    address: `/plan/${plan.id}/hours`,
    open: (app) => press(app, 'Add other hours'),
    files: ['hours/earlier/ClaimDialog.tsx'],
  },
  {
    name: 'earlier hours that are there',
    address: `/plan/${plan.id}/hours`,
    open: (app) => press(app, /^Change First aid/),
    files: ['hours/earlier/ClaimDialog.tsx'],
  },
  {
    name: 'a plan carried over',
    address: `/plan/${plan.id}/hours`,
    open: (app) => press(app, 'Carry over an earlier plan'),
    files: ['hours/earlier/CarryOverDialog.tsx'],
  },
  {
    name: 'notes, actions, people and what is confirmed',
    address: `/plan/${plan.id}/review`,
    async open(app) {
      await press(app, 'Add an action');
      await press(app, /^Change the note/);
      await press(app, /^Tick off: /);
    },
    files: ['review/NoteForm.tsx', 'review/ActionsPanel.tsx', 'review/PointForm.tsx', 'review/PeoplePanel.tsx'],
  },
  {
    name: 'an agreement',
    address: `/plan/${plan.id}/review`,
    open: (app) => press(app, /: agree to this plan$/),
    files: ['review/SignDialog.tsx'],
  },
  { name: 'a view of the cohort', address: '/cohort', files: ['cohort/ViewsMenu.tsx'] },
  {
    name: 'a filter of the cohort',
    address: '/cohort',
    open: async () => {
      const column = await screen.findByLabelText<HTMLSelectElement>('By date');
      // On the next visit it still is.
      if (column.value === 'plannedEnd') return;
      fireEvent.change(column, { target: { value: 'plannedEnd' } });
      fireEvent.change(screen.getByLabelText('When'), { target: { value: 'before' } });
    },
    files: ['cohort/FilterMenu.tsx'],
  },
];

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Everything that can be typed into what is open. */
function fields(): readonly Field[] {
  const scope = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
  return [...scope.querySelectorAll<Field>('input[type=text], input[type=date], textarea')];
}
const isDay = ({ type }: Field) => type === 'date';

async function open({ address, open: reach }: (typeof forms)[number], repository = memoryPlans(plans), again = false) {
  const app = await renderApp({ address, repository, again, wide: true });
  await reach?.(app);
  await waitFor(() => expect(fields().length).toBeGreaterThan(0));
  return app;
}

const screens = 'src/screens';
const has = (file: string, field: RegExp) => field.test(readFileSync(`${screens}/${file}`, 'utf8'));
/** What is typed in the studio is itself a draft, which its own store keeps letter by letter. */
const inStudio = (file: string) => file.startsWith('studio/');
const filesWithFields = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    file.endsWith('.tsx') &&
    !inStudio(file) &&
    file !== 'hours/HoursField.tsx' &&
    has(file, /<(?:TextField|LineField|LongTextField|DayField|StartDateField|HoursField)\b/),
);
const formsWithDays = forms.filter(({ files }) => files.some((file) => has(file, /<(?:DayField|StartDateField)\b/)));

it('no form is left out here', () => {
  expect([...new Set(forms.flatMap(({ files }) => files))].toSorted()).toEqual(filesWithFields.toSorted());
});

const absurdDay = '20271-09-30';

/** Each field for a day refuses a year of five digits, and says so. */
function tryAbsurdYear(form: (typeof forms)[number]): void {
  const days = fields().filter(isDay);
  if (formsWithDays.includes(form)) expect(days).not.toEqual([]);
  for (const field of days) {
    fireEvent.keyDown(field, { key: '1' });
    fireEvent.change(field, { target: { value: absurdDay } });
    fireEvent.blur(field);
    expect(field).toHaveAccessibleDescription(/There is no such date/);
  }
}

it.each(forms)(
  'the form for $name takes no year of five digits, and has on the next visit whatever was typed into it',
  async (form) => {
    const repository = memoryPlans(plans);
    const { planner } = await open(form, repository);
    tryAbsurdYear(form);
    const { plans: here } = planner.plans.getState();
    expect(JSON.stringify([here, planner.drafts.getState().drafts])).not.toContain(absurdDay);
    for (const [at] of fields().entries()) {
      const field = fields()[at];
      if (!field) throw new Error('a field went');
      const value = isDay(field) ? (form.day ?? '2026-09-30') : field.inputMode === '' ? 'Typed here' : '2';
      fireEvent.change(field, { target: { value } });
      fireEvent.blur(field);
    }
    const typed = fields().map(({ value }) => value);
    expect(typed).not.toContain('');
    await waitFor(() => expect(planner.plans.getState().saving).toBe('saved'));
    await open(form, repository, true);
    expect(fields().map(({ value }) => value)).toEqual(typed);
  },
);
