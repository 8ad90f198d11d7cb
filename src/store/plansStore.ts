import { createStore, type StoreApi } from 'zustand/vanilla';
import { checkPlan } from '../plan/parsePlan.ts';
import { here, isStored, isUntouched, moved, newEntry, type Entry } from './entry.ts';
import { edited, replaced, stepped } from './entryEdits.ts';
import { holdPlans, nothingShown, type EntryChange } from './heldPlans.ts';
import type { Leaving } from './leaving.ts';
import type { OtherTabs } from './otherTabs.ts';
import type { NewerRecord, PlanRepository, Written } from './planRepository.ts';
import type { LeftOut, PlansState } from './plansState.ts';
import { createPlanWriting, type Doubt } from './planWriting.ts';
import { confirm, reconcile, type Stored } from './reconcile.ts';
import { storageProblem, type StorageProblem } from './storageProblem.ts';
import { takenUp } from './takeUp.ts';
import { createWriteQueue } from './writeQueue.ts';

export interface PlansStoreOptions {
  readonly repository: PlanRepository;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** An id of this page alone. */
  readonly page: string;
  readonly tabs?: OtherTabs;
  readonly leaving?: Leaving;
  readonly doubt?: Doubt;
  /** Called when the browser has cleared its storage: what else was there is gone too. */
  readonly onCleared?: () => void;
  /** Called once, after the first change: asks the browser to keep its storage. False where it does not promise to. */
  readonly askToKeep?: () => Promise<boolean>;
}

const leftOutOf = (stored: ReadonlyMap<string, Stored>): LeftOut[] =>
  [...stored.values()].flatMap((one) =>
    one.kind === 'plan' && one.repairs && one.repairs.length > 0 ? [{ plan: one.plan, repairs: one.repairs }] : [],
  );

/** Holds every plan on this device, each with its own undo history, and stores every change as it is made. */
export function createPlansStore({
  repository,
  now,
  page,
  tabs,
  leaving,
  doubt,
  onCleared,
  askToKeep,
}: PlansStoreOptions): StoreApi<PlansState> {
  return createStore<PlansState>()((set, get) => {
    const run = createWriteQueue();
    const held = holdPlans(get, set);
    const newer = new Map<string, NewerRecord>();
    /** Changes to plans that a later planner has taken over: it works them in when it finds them. */
    const orphans = new Map<string, Entry>();
    /** What other pages left, by the plans that are not stored with it yet. */
    const lying: { readonly waiting: Set<string>; readonly done: () => void }[] = [];
    /** What is being typed: the plan and the name of the step. */
    let openStep = '';
    let asked = false;
    /** Why nothing could be read. */
    let unread: StorageProblem | null = null;
    /** Whether anything this page left is still lying there. */
    let hasLeft = false;

    const leave = () => {
      // What is stored may not be, nor what it was stored over. There may not be room for all.
      const copies = [...writing.doubtful()]
        .flatMap((id) => held.find(id) ?? [])
        .filter((entry) => isStored(entry) && entry.place.kind === 'here')
        .toSorted((a, b) => Date.parse(b.plan.changed) - Date.parse(a.plan.changed))
        .map((entry) => ({ ...entry, base: null }));
      const entries = [...held.unstored().filter((entry) => !isUntouched(entry)), ...orphans.values(), ...copies];
      hasLeft = entries.length > 0;
      leaving?.leave(entries);
    };
    const setAside = (record: NewerRecord) => {
      const entry = held.find(record.key);
      if (entry && !isStored(entry)) orphans.set(record.key, entry);
      newer.set(record.key, record);
      if (entry) held.put([[record.key, null]]);
      set({ newer: [...newer.values()] });
    };
    const noteCleared = () => {
      // That is why it was closed.
      writing.distrust(false);
      set({ cleared: true });
      onCleared?.();
    };
    /** Puts what this page has together with what is stored. */
    const meet = (stored: Iterable<readonly [id: string, stored: Stored]>) => {
      const changes: EntryChange[] = [];
      let cleared = false;
      for (const [id, found] of stored) {
        if (found.kind === 'newer') {
          setAside({ key: id, format: found.format, raw: found.raw });
          continue;
        }
        if (newer.delete(id)) set({ newer: [...newer.values()] });
        const before = held.find(id) ?? null;
        const next = reconcile(before, found, page);
        cleared ||= next.cleared;
        if (next.entry !== before) changes.push([id, next.entry]);
      }
      if (changes.length > 0) held.put(changes);
      if (cleared) noteCleared();
    };
    const lookAtAll = async () => {
      const { plans, unreadable } = await repository.readAll();
      const missing = [...held.ids(), ...newer.keys()].filter((id) => !plans.has(id));
      meet([...plans, ...missing.map((id) => [id, { kind: 'none' }] as const)]);
      if (unreadable.length + get().unreadable.length > 0) set({ unreadable });
      return plans;
    };
    /** Works in what other pages left, in the order it was done. It goes on lying there until it is stored. */
    const takeIn = (plans: ReadonlyMap<string, Stored> | null) => {
      lying.length = 0;
      const files = (leaving?.find() ?? []).map(({ entries, done }) => ({ entries, done, waiting: new Set<string>() }));
      const lefts = files.flatMap(({ entries, waiting }) => entries.map((left) => ({ left, waiting })));
      const at = (left: Entry) => Date.parse(left.plan.changed);
      for (const { left, waiting } of lefts.toSorted((a, b) => at(a.left) - at(b.left))) {
        const { id } = left.plan;
        const present = held.find(id);
        const stored = plans?.get(id) ?? { kind: 'none' };
        const isKnown = present?.lefts.some(({ page: of, version }) => of === left.page && version === left.version);
        const next = isKnown ? null : takenUp(left, present, stored, page);
        if (next) held.put([[id, next]]);
        if (isKnown || next || stored.kind === 'newer' || !plans) waiting.add(id);
      }
      for (const { waiting, done } of files)
        if (waiting.size === 0) done();
        else lying.push({ waiting, done });
    };
    const noteTakenUp = (id: string) => {
      for (const { waiting, done } of lying) if (waiting.delete(id) && waiting.size === 0) done();
    };
    const onWritten = (sent: Entry, { stored, cleared }: Written) => {
      const { id } = sent.plan;
      if (stored.kind === 'newer') setAside({ key: id, format: stored.format, raw: stored.raw });
      else {
        held.put([[id, confirm(held.find(id) ?? null, sent, stored)]]);
        noteTakenUp(id);
      }
      tabs?.tell({ kind: sent.place.kind === 'here' ? 'changed' : 'removed', id });
      if (cleared) {
        noteCleared();
        void run(lookAtAll).then(
          () => writing.flush(),
          () => writing.flush(),
        );
      }
      // What was left is stored now.
      if (hasLeft) leave();
    };
    const writing = createPlanWriting({
      repository,
      held,
      doubt,
      run,
      report: (saving) => set({ ...saving, problem: saving.problem ?? unread }),
      onWritten,
      onUnsafe: leave,
    });

    const put = (entry: Entry, store = () => writing.flush()) => {
      held.put([[entry.plan.id, entry]]);
      store();
      if (!asked) void askToKeep?.().then((promised) => set({ mayBeCleared: !promised }));
      asked = true;
    };
    const ifHere = (id: string): Entry | null => {
      const entry = held.find(id);
      return entry?.place.kind === 'here' ? entry : null;
    };
    const stepTo = (id: string, way: 'back' | 'forth') => {
      openStep = '';
      const present = ifHere(id);
      const next = present && stepped(present, way, now());
      if (next && next !== present) put(next);
    };
    const look = (id: string) => {
      writing.tell();
      return run(async () => meet([[id, await repository.read(id)]])).then(
        () => writing.flush(),
        () => writing.flush(),
      );
    };
    tabs?.listen(({ id }) => void look(id));

    return {
      ...nothingShown,
      reading: 'pending',
      standing: null,
      saving: 'saved',
      problem: null,
      stuck: [],
      newer: [],
      unreadable: [],
      leftOut: [],
      cleared: false,
      mayBeCleared: false,
      async load() {
        await run(async () => {
          await repository.tidy().catch(() => undefined);
          try {
            const stored = await lookAtAll();
            takeIn(stored);
            set({ leftOut: leftOutOf(stored) });
            unread = null;
          } catch (error) {
            unread = storageProblem(error, 'reading');
            takeIn(null);
          }
          set({ reading: unread ? 'failed' : 'done' });
        });
        writing.flush();
      },
      async refresh() {
        if (get().reading === 'failed') return get().load();
        // A page that took up what another left may itself have died before it stored it.
        await run(async () => takeIn(await lookAtAll())).catch(() => undefined);
        writing.flush();
      },
      add(given) {
        const checked = checkPlan(given, null);
        if (!checked.ok) return;
        openStep = '';
        const { plan } = checked;
        const present = held.find(plan.id);
        if (present) put(replaced(present, plan));
        // Another tab may have one of that id.
        else put(newEntry(page, plan), () => void look(plan.id));
      },
      edit(id, change, { step = '', kept = false } = {}) {
        const present = ifHere(id);
        if (!present) return;
        const typing = step === '' ? '' : `${id} ${step}`;
        const goesOn = typing !== '' && typing === openStep && present.history.past.at(-1)?.after === present.plan;
        const next = edited(present, change, now(), { goesOn, kept });
        if (next === present) return;
        openStep = typing;
        put(next);
      },
      endStep() {
        openStep = '';
      },
      undo: (id) => stepTo(id, 'back'),
      redo: (id) => stepTo(id, 'forth'),
      remove(id) {
        const present = ifHere(id);
        if (present) put(moved(present, { kind: 'removed', at: now() }));
      },
      restore(id) {
        const entry = held.find(id);
        if (entry?.place.kind === 'removed') put(moved(entry, here));
      },
      forget(id) {
        const entry = held.find(id);
        if (entry?.place.kind === 'removed') put(moved(entry, { kind: 'gone' }));
      },
      distrust: () => writing.distrust(true),
      saveAgain: () => writing.flush(),
      async keepNewer(record) {
        try {
          if (!(await run(() => repository.keep(record)))) return 'taken';
          setAside(record);
          return 'kept';
        } catch {
          return 'failed';
        }
      },
      discardUnreadable(key) {
        writing.also(`discard ${key}`, async () => {
          await repository.discard(key);
          set(({ unreadable }) => ({ unreadable: unreadable.filter((record) => record.key !== key) }));
        });
        writing.flush();
      },
      markExported(ids) {
        const uncount = () =>
          held.put(
            ids.flatMap((id): EntryChange[] => {
              const entry = held.find(id);
              return entry ? [[id, { ...entry, counted: 0, uncounted: 0 }]] : [];
            }),
          );
        uncount();
        writing.trust(ids);
        // A copy of them need not lie there any longer.
        if (hasLeft) leave();
        void run(() => repository.markExported(ids)).catch(() => undefined);
      },
      leave,
    };
  });
}
