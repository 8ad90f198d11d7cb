import type { Page } from '@playwright/test';
import type { Words } from '../../src/i18n/words.ts';
import { emptyRecord } from '../../src/plan/planRecord.ts';
import { emptyTraining, type DiaryEntry } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { level2Base, level2GroupC, planOf, store } from './storedPlans.ts';

/** What a user typed: no language's words, so that it is never taken for a message. */
export const typed = { name: 'Xx', other: 'Yy', text: 'Zz zz', long: 'Ww'.repeat(100) } as const;

const ready = [...level2Base, ...level2GroupC];

const entry: DiaryEntry = {
  id: 'entry',
  date: '2026-10-01',
  subject: { kind: 'coaching' },
  job: 'off',
  minutes: 90,
  what: typed.text,
  checks: { assessor: { name: typed.other, day: '2026-11-02', of: typed.other } },
  evidence: '1',
};

/** A plan with something in every place that can hold something. */
const full: Plan = {
  ...planOf('customer-service-2', {
    name: typed.name,
    offerings: { 'customer-service-diploma-2': '601/3562/1' },
    picked: ready.slice(1),
    claimed: ready.slice(0, 1),
    ruledOut: ['L/506/2133'],
  }),
  training: {
    ...emptyTraining,
    contractedMinutesPerWeek: 600,
    breaks: [{ id: 'break', from: '2026-12-20', to: '2027-01-04' }],
    essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result: '5', achieved: '2024-08-22' } },
    diary: [entry],
    priorHours: [
      {
        id: 'hours',
        kind: 'certificate',
        achieved: '2024-06-01',
        certificate: '123',
        what: typed.text,
        subject: { kind: 'coaching' },
        minutes: { offMinutes: 300, onMinutes: 120 },
        verified: false,
      },
    ],
  },
  record: {
    confirmations: {},
    agreements: {},
    history: [],
    agreedStates: {},
    notes: [
      { id: 'note', by: 'tutor', text: typed.text, day: '2026-11-02' },
      { id: 'unit note', by: 'employer', text: typed.text, day: '2026-11-23', unit: 'D/506/2119' },
    ],
    actions: [{ id: 'action', what: typed.text, who: typed.other, due: '2026-11-01', done: null }],
  },
};

/** Nothing in it may make the page wider. */
const long: Plan = {
  ...full,
  name: typed.long,
  training: {
    ...emptyTraining,
    // More than are shown at first.
    diary: Array.from({ length: 21 }, (_, day) => ({
      ...entry,
      id: `entry ${day}`,
      date: `2026-10-${day + 10}`,
      what: typed.long,
      evidence: typed.long,
    })),
  },
  record: {
    ...emptyRecord,
    notes: [{ id: 'note', by: 'tutor', text: typed.long, day: '2026-11-02' }],
    actions: [{ id: 'action', what: typed.long, who: typed.long, due: null, done: null }],
  },
};

const over = planOf('customer-service-2', { name: typed.name, picked: [...ready, 'L/506/1869'] });
const stuck = planOf('customer-service-2', {
  name: typed.name,
  picked: [...level2Base.slice(0, 3), ...level2GroupC],
  ruledOut: ['D/506/2170', 'R/506/2151', 'J/506/2132', 'L/506/2133', 'Y/506/2149', 'A/506/2136'],
});
const level3 = planOf('customer-service-3', { name: typed.name, picked: ['M/502/8587'] });
const whole = planOf('contact-centre-2', { name: typed.name });

export interface State {
  readonly name: string;
  readonly plans: readonly Plan[];
  readonly address: string;
  /** Another state that is built of all this one is built of: the quick run opens that one alone. */
  readonly like?: string;
  /** It is about room alone, and has nothing else that others have not. */
  readonly isLong?: true;
  /** What a user does to get there from the address. */
  readonly act?: (page: Page, words: Words) => Promise<void>;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

const units = '/plan/plan-1/units';
const hours = '/plan/plan-1/hours';
const review = '/plan/plan-1/review';

/** A copy of a framework that comes with the planner, in the studio. */
async function copied(page: Page, { studio }: Words): Promise<void> {
  await press(page, studio.begin.copy);
  await page.getByRole('tab', { name: studio.parts.rules, exact: true }).waitFor();
}

/** Every screen, with what can stand on it. */
export const everyState: readonly State[] = [
  { name: 'start without plans', plans: [], address: '/' },
  {
    name: 'start with plans',
    plans: [full, { ...over, id: 'plan-2' }, { ...level3, id: 'plan-3' }, { ...whole, id: 'plan-4' }],
    address: '/',
  },
  { name: 'new plan', plans: [], address: '/new/customer-service/customer-service-2' },
  { name: 'new whole plan', plans: [], address: '/new/contact-centre/contact-centre-3' },
  { name: 'link that cannot be read', plans: [], address: '/open/xyz' },
  { name: 'nothing there', plans: [], address: '/nowhere' },
  { name: 'plan not here', plans: [], address: units },
  { name: 'units begun', plans: [planOf('customer-service-2', { name: typed.name })], address: units },
  { name: 'units to confirm', plans: [full], address: units },
  { name: 'units over a limit', plans: [over], address: units },
  { name: 'units stuck', plans: [stuck], address: units },
  { name: 'units of level 3', plans: [level3], address: units, like: 'units with details open' },
  {
    name: 'units with details open',
    plans: [level3],
    address: units,
    act: (page, { unitsScreen }) => press(page, unitsScreen.details('Processing sales orders')),
  },
  {
    name: 'units with all ways to finish',
    plans: [planOf('customer-service-2', { name: typed.name, picked: level2Base })],
    address: units,
    act: (page, { completion }) => press(page, completion.finish),
  },
  {
    name: 'details of a plan',
    plans: [full],
    address: units,
    act: (page, { unitsScreen }) => press(page, unitsScreen.planDetails.open),
  },
  {
    name: 'ways to share',
    plans: [full],
    address: units,
    act: (page, { common }) => press(page, `${common.share} ${common.shareAbout(typed.name)}`),
  },
  { name: 'whole qualifications', plans: [whole], address: units },
  { name: 'hours not laid out', plans: [full], address: hours },
  {
    name: 'hours laid out',
    plans: [full],
    address: hours,
    act: (page, { hoursScreen }) => press(page, hoursScreen.months.layOut),
  },
  { name: 'diary entry', plans: [full], address: hours, act: (page, { diary }) => press(page, diary.add) },
  {
    name: 'earlier hours',
    plans: [full],
    address: hours,
    act: (page, { priorLearning }) => press(page, priorLearning.addHours),
  },
  { name: 'hours of a whole plan', plans: [whole], address: hours },
  { name: 'review', plans: [full], address: review },
  { name: 'review of a plan over a limit', plans: [over], address: review },
  {
    name: 'review of two options',
    plans: [full],
    address: review,
    act: (page, { reviewScreen }) => press(page, reviewScreen.options.copy),
  },
  {
    name: 'review presented',
    plans: [full],
    address: review,
    act: (page, { reviewScreen }) => press(page, reviewScreen.present),
  },
  { name: 'start with a name without a break', plans: [long], address: '/', isLong: true },
  { name: 'units of a name without a break', plans: [long], address: units, isLong: true },
  { name: 'hours of a name without a break', plans: [long], address: hours, isLong: true },
  { name: 'review of a name without a break', plans: [long], address: review, isLong: true },
  { name: 'cohort without plans', plans: [], address: '/cohort' },
  { name: 'cohort', plans: [full, { ...over, id: 'plan-2' }, { ...level3, id: 'plan-3' }], address: '/cohort' },
  { name: 'accessibility', plans: [], address: '/accessibility' },
  { name: 'frameworks', plans: [], address: '/frameworks' },
  { name: 'studio', plans: [], address: '/studio' },
  { name: 'studio of a copy', plans: [], address: '/studio', act: copied },
  {
    name: 'rules in the studio',
    plans: [],
    address: '/studio',
    async act(page, words) {
      await copied(page, words);
      await page.getByRole('tab', { name: words.studio.parts.rules, exact: true }).click();
    },
  },
  { name: 'about customer service', plans: [], address: '/framework/customer-service/customer-service-3' },
  {
    name: 'about contact centre',
    plans: [],
    address: '/framework/contact-centre/contact-centre-2',
    like: 'about customer service',
  },
];

/** Brings the planner into a state. `search`: `?lang=cy`. */
export async function show(page: Page, words: Words, { plans, address, act }: State, search = ''): Promise<void> {
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await store(page, Object.fromEntries(plans.map((plan) => [plan.id, plan])));
  await page.goto(`./${search}#${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await act?.(page, words);
}
