import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { renamePlan } from '../../src/plan/planDetails.ts';
import { starUnit } from '../../src/plan/unitChoices.ts';
import { fakeBrowser, turn, type FaultKind, type Tab } from '../builders/fakeBrowser.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { runs } from '../runs.ts';

const ids = ['plan-a', 'plan-b'] as const;
type Id = (typeof ids)[number];
type Where = 'here' | 'removed' | 'gone';

/** One star, as the page that set it has left it, step by step; `sure` steps from the start were called saved. */
interface Star {
  readonly page: string;
  readonly id: Id;
  readonly unit: string;
  readonly states: boolean[];
  sure: number;
}

/** What somebody did to a plan as a whole since all tabs last agreed. */
interface Move {
  readonly page: string;
  readonly to: Where;
  sure: boolean;
}

/** A plain picture of what every reader was told. */
interface Model {
  readonly stars: Star[];
  readonly where: Record<Id, { agreed: Where; moves: Move[] }>;
  /** What each open page did and was not told to be saved. */
  readonly pending: Map<string, (() => void)[]>;
  made: number;
}

interface Real {
  readonly browser: ReturnType<typeof fakeBrowser>;
  readonly tabs: (Tab & { readonly undoable: Map<Id, Star[]> })[];
}

const noModel = (): Model => ({
  stars: [],
  where: { 'plan-a': { agreed: 'here', moves: [] }, 'plan-b': { agreed: 'here', moves: [] } },
  pending: new Map(),
  made: 0,
});

/** What is called saved now, or was left where a page leaves things, must not be lost any more. */
function makeSure(model: Model, page: string): void {
  for (const confirm of model.pending.get(page) ?? []) confirm();
  model.pending.set(page, []);
}

function note(model: Model, { page, state }: Tab, confirm: () => void): void {
  model.pending.get(page)?.push(confirm);
  const { saving } = state();
  if (saving === 'saved' || saving === 'unsure') makeSure(model, page);
}

function noteStar(model: Model, tab: Tab, star: Star, on: boolean): void {
  star.states.push(on);
  const upTo = star.states.length;
  note(model, tab, () => {
    star.sure = Math.max(star.sure, upTo);
  });
}

function noteMove(model: Model, tab: Tab, id: Id, to: Where): void {
  const move: Move = { page: tab.page, to, sure: false };
  model.where[id].moves.push(move);
  note(model, tab, () => {
    move.sure = true;
  });
}

const whereIn = ({ state }: Tab, id: Id): Where => {
  if (state().plans[id]) return 'here';
  return state().removed.some(({ plan }) => plan.id === id) ? 'removed' : 'gone';
};

const planIn = (tab: Tab, id: Id) => tab.plan(id) ?? tab.state().removed.find(({ plan }) => plan.id === id)?.plan;

async function openTab(model: Model, { browser, tabs }: Real): Promise<void> {
  const tab = await browser.open();
  model.pending.set(tab.page, []);
  tabs.push({ ...tab, undoable: new Map(ids.map((id) => [id, []])) });
}

/** All tabs come to rest, tell each other what there is, and are held against what was promised. */
async function agree(model: Model, real: Real): Promise<void> {
  const { tabs, browser } = real;
  browser.mend();
  if (tabs.length === 0) await openTab(model, real);
  const settle = async () => {
    for (const tab of tabs) await tab.settled();
  };
  await settle();
  for (const round of [1, 2]) {
    for (const tab of tabs) {
      await tab.state().refresh();
      tab.state().saveAgain();
    }
    await settle();
    if (round === 2) for (const tab of tabs) makeSure(model, tab.page);
  }
  for (const tab of tabs) {
    expect(tab.state().saving).toBe(browser.failed() === 0 ? 'saved' : tab.state().saving);
    expect(tab.state().saving).not.toBe('failed');
    expect(tab.state().cleared).toBe(false);
    expect(tab.state().unreadable).toEqual([]);
  }
  for (const id of ids) {
    const there = new Set(tabs.map((tab) => whereIn(tab, id)));
    expect(there.size, `${id} in one place`).toBe(1);
    const [now = 'gone'] = there;
    const { agreed, moves } = model.where[id];
    const sure = moves.some((move) => move.sure);
    // Deleted for good here and restored there, it comes back as it was there.
    const wasBuried = moves.some(({ to }) => to === 'gone');
    expect([...(sure ? [] : [agreed]), ...moves.map(({ to }) => to)], `${id} where somebody wanted it`).toContain(now);
    if (moves.length === 1 && sure) expect(now).toBe(moves[0]?.to);
    // What a page left as it died may be found by a later one only.
    const isLying = ({ page }: { page: string }) => !tabs.some((tab) => tab.page === page);
    model.where[id] = { agreed: now, moves: moves.filter((move) => !move.sure && isLying(move)) };
    if (now === 'gone') continue;
    const [first, ...others] = tabs.map((tab) => planIn(tab, id));
    for (const other of others) expect(other).toEqual(first);
    for (const star of model.stars.filter((one) => one.id === id)) {
      const possible = star.sure === 0 || wasBuried ? [false, ...star.states] : star.states.slice(star.sure - 1);
      const is = first?.starred.includes(star.unit) ?? false;
      expect(possible, `${star.unit} of ${id}`).toContain(is);
      if (isLying(star) && is !== star.states.at(-1)) continue;
      star.states.splice(0, star.states.length, is);
      star.sure = 1;
    }
  }
}

function expectUndone(tab: Tab, { id, unit }: Star): void {
  expect(tab.plan(id)?.starred, 'the last step is taken back').not.toContain(unit);
}

type Act = (model: Model, real: Real, tab: Real['tabs'][number], id: Id) => void | Promise<void>;

const acts = {
  star(model, _, tab, id) {
    if (!tab.plan(id)) return;
    model.made += 1;
    const star: Star = { page: tab.page, id, unit: `star-${model.made}`, states: [], sure: 0 };
    model.stars.push(star);
    tab.state().edit(id, (plan) => starUnit(plan, star.unit, true));
    tab.undoable.get(id)?.push(star);
    noteStar(model, tab, star, true);
  },
  type(model, _, tab, id) {
    if (!tab.plan(id)) return;
    model.made += 1;
    tab.state().edit(id, (plan) => renamePlan(plan, `name ${model.made}`), { step: 'name' });
    // Whether a name of ours is left to take back depends on the others.
    tab.undoable.set(id, []);
    note(model, tab, () => undefined);
  },
  undo(model, _, tab, id) {
    const star = tab.plan(id) && tab.undoable.get(id)?.pop();
    if (!star) return;
    tab.state().undo(id);
    expectUndone(tab, star);
    noteStar(model, tab, star, false);
  },
  remove(model, _, tab, id) {
    if (!tab.plan(id)) return;
    tab.state().remove(id);
    noteMove(model, tab, id, 'removed');
  },
  restore(model, _, tab, id) {
    if (whereIn(tab, id) !== 'removed') return;
    tab.state().restore(id);
    noteMove(model, tab, id, 'here');
  },
  forget(model, _, tab, id) {
    if (whereIn(tab, id) !== 'removed') return;
    tab.state().forget(id);
    noteMove(model, tab, id, 'gone');
  },
  leave(_, __, tab) {
    tab.state().leave();
  },
  async comeBack(_, __, tab) {
    await tab.state().refresh();
  },
  async reload(model, real, tab) {
    tab.close();
    makeSure(model, tab.page);
    real.tabs.splice(real.tabs.indexOf(tab), 1);
    await openTab(model, real);
  },
  async kill(model, real, tab) {
    tab.kill();
    model.pending.delete(tab.page);
    real.tabs.splice(real.tabs.indexOf(tab), 1);
    if (real.tabs.length === 0) await openTab(model, real);
  },
  async open(model, real) {
    if (real.tabs.length < 3) await openTab(model, real);
  },
  async settle(model, _, tab) {
    const saving = await tab.settled();
    if (saving !== 'failed') makeSure(model, tab.page);
  },
  agree: (model, real) => agree(model, real),
} satisfies Record<string, Act>;

class Command implements fc.AsyncCommand<Model, Real> {
  readonly what: keyof typeof acts;
  readonly who: number;
  readonly id: Id;
  readonly turns: number;
  constructor(what: keyof typeof acts, who: number, id: Id, turns: number) {
    this.what = what;
    this.who = who;
    this.id = id;
    this.turns = turns;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const tab = real.tabs[this.who % real.tabs.length];
    if (!tab) return;
    const act: Act = acts[this.what];
    await act(model, real, tab, this.id);
    for (let turns = 0; turns < this.turns; turns += 1) await turn();
  }
  toString = () => `${this.what}(tab ${this.who}, ${this.id}, then ${this.turns})`;
}

class Fault implements fc.AsyncCommand<Model, Real> {
  readonly after: number;
  readonly kind: FaultKind;
  constructor(after: number, kind: FaultKind) {
    this.after = after;
    this.kind = kind;
  }
  check = () => true;
  async run(_: Model, { browser }: Real): Promise<void> {
    browser.fail(this.after, this.kind);
  }
  toString = () => `fail(${this.after} from now, ${this.kind})`;
}

const names: readonly (keyof typeof acts)[] = [
  'star',
  'star',
  'star',
  'type',
  'undo',
  'remove',
  'restore',
  'forget',
  'leave',
  'comeBack',
  'reload',
  'kill',
  'open',
  'settle',
  'agree',
];
const commands = fc
  .tuple(fc.constantFrom(...names), fc.nat(2), fc.constantFrom(...ids), fc.nat(6))
  .map((given) => new Command(...given));
const faults = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom<FaultKind>('refused', 'unheard'))
  .map((given) => new Fault(...given));

async function setUp(): Promise<{ model: Model; real: Real }> {
  const model = noModel();
  const real: Real = { browser: fakeBrowser(), tabs: [] };
  await openTab(model, real);
  const [tab] = real.tabs;
  for (const id of ids) tab?.state().add({ ...typicalPlan, id });
  await tab?.settled();
  return { model, real };
}

it.each([
  ['', [commands]],
  [', while storage fails at times', [commands, commands, commands, commands, faults]],
] as const)(
  'in up to three tabs, closed, killed and reloaded at any time%s, all that was called saved is there, and nothing deleted or undone comes back',
  async (_, kinds) => {
    await fc.assert(
      fc.asyncProperty(fc.commands([...kinds], { maxCommands: 40, size: '+1' }), async (all) => {
        const { model, real } = await setUp();
        await fc.asyncModelRun(() => ({ model, real }), all);
        await agree(model, real);
        for (const tab of real.tabs) tab.kill();
        real.tabs.length = 0;
        await agree(model, real);
        for (const tab of real.tabs) tab.kill();
      }),
      { numRuns: runs(300), endOnFailure: false },
    );
  },
);
