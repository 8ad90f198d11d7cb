// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { emptyRecord } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { keepFocusNear } from '../../src/ui/focusNear.ts';
import { diaryEntry } from '../builders/programmeFor.ts';
import { renderApp } from '../builders/renderApp.tsx';
import { runs } from '../runs.ts';
import { level2Base, level2GroupC, planOf } from '../screens/units/openUnits.ts';

const over = planOf('customer-service-2', { picked: [...level2Base, ...level2GroupC, 'M/502/8587'] });
const full: Plan = {
  ...over,
  training: {
    ...emptyTraining,
    diary: [diaryEntry({ date: '2026-10-01', minutes: 90 }), diaryEntry({ date: '2026-10-02', minutes: 60 })],
  },
  record: {
    ...emptyRecord,
    notes: [{ id: 'note', by: 'tutor', text: 'Two hours on Fridays', day: '2026-11-02' }],
    actions: [{ id: 'action', what: 'Send the certificate', who: 'Sian', due: '2026-11-01', done: null }],
  },
};
const begun = { ...planOf('customer-service-2'), id: 'plan-2' };

let stop: () => void;
beforeEach(() => {
  stop = keepFocusNear();
  // What jsdom has not, and nobody looks at here.
  window.print = () => undefined;
  URL.createObjectURL = () => '#';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => stop());

/** Where a reader can press: in the dialog that lies over everything, else in the screen. */
const place = (): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.querySelector('main') ?? document.body;

const isThere = (element: HTMLElement) =>
  element.closest('[hidden], [popover], details:not([open]) > :not(summary)') === null &&
  element.getAttribute('aria-disabled') !== 'true';

/** What can be pressed and was not pressed yet: of the many that do the same to one unit or another, the first. */
function untried(tried: ReadonlySet<string>): readonly [name: string, element: HTMLElement] | undefined {
  return [...place().querySelectorAll<HTMLElement>('button, input[type=checkbox], input[type=radio]')]
    .filter(isThere)
    .map((element): [string, HTMLElement] => [
      `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).split(/[:“\d]/)[0]}`,
      element,
    ])
    .find(([name]) => !tried.has(name));
}

/** What closes the dialog that lies over everything: the button beside its title. */
const closing = (): readonly [name: string, element: HTMLElement | null] => [
  'close',
  place().matches('dialog') ? place().querySelector<HTMLElement>('header button') : null,
];

/** Back from where a press led. */
async function goTo(address: string): Promise<void> {
  window.location.hash = `#${address}`;
  await settled();
  await settled();
}

/** What follows a press is done, and the focus is where it stays. */
const settled = () =>
  act(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => setTimeout(done, 20));
      }),
  );

it.each([
  ['units over a limit', '/plan/plan-1/units', true],
  ['units on a phone', '/plan/plan-2/units', false],
  ['hours', '/plan/plan-1/hours', true],
  ['review', '/plan/plan-1/review', true],
  ['start', '/', false],
  ['cohort', '/cohort', true],
])('whatever is pressed by key, a reader stays where they were: %s', async (_, address, wide) => {
  await renderApp({ address, plans: [{ ...full, id: 'plan-1' }, begun], wide });
  const user = userEvent.setup();
  const tried = new Set<string>();
  const lost: string[] = [];
  await settled();
  for (let step = 0; step < runs(50); step += 1) {
    if (window.location.hash !== `#${address}`) await goTo(address);
    const [name, element] = untried(tried) ?? closing();
    if (!element) break;
    tried.add(name);
    act(() => element.focus());
    await user.keyboard(element.tagName === 'INPUT' ? ' ' : '{Enter}');
    await settled();
    if (document.activeElement === document.body) lost.push(name);
  }
  expect(lost).toEqual([]);
});
