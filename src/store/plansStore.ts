import { createStore, type StoreApi } from 'zustand/vanilla';
import { checkPlan } from '../plan/parsePlan.ts';
import { here, isStored, isUntouched, moved, newEntry, type Entry, type Place, type StoredPlace } from './entry.ts';
import { edited, replaced, stepped } from './entryEdits.ts';
import { holdPlans, leftOutOf, type EntryChange } from './heldPlans.ts';
import { holdLaterPlans } from './laterPlans.ts';
import type { KeptIds } from './keptIds.ts';
import { idsToBeginWith } from './latestPlans.ts';
import type { Leaving } from './leaving.ts';
import type { OtherTabs } from './otherTabs.ts';
import type { PlanRepository, Written } from './planRepository.ts';
import { nothingRead, type PlansState } from './plansState.ts';
import { createPlanWriting } from './planWriting.ts';
import { confirm, reconcile, type Stored } from './reconcile.ts';
import { storageProblem, type StorageProblem } from './storageProblem.ts';
import { createTakeUp } from './takeUp.ts';
import { createWriteQueue } from './writeQueue.ts';

export interface PlansStoreOptions {
  readonly repository: PlanRepository;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** An id of this page alone. */
  readonly page: string;
  readonly tabs?: OtherTabs;
  readonly leaving?: Leaving;
  readonly doubt?: KeptIds;
  /** The plans on top of the list, to begin with at the next visit. */
  readonly latest?: KeptIds;
  /** Resolves once what is here is on the screen: that comes before reading more. */
  readonly untilShown?: () => Promise<void>;
  /** Resolves once what follows from a change is on the screen too: that comes before writing it. */
  readonly untilAtRest?: () => Promise<void>;
  /** Called when the browser has cleared its storage: what else was there is gone too. */
  readonly onCleared?: () => void;
  /** Called once, after the first change: asks the browser to keep its storage. False where it does not promise to. */
  readonly askToKeep?: () => Promise<boolean>;
}

/** Holds every plan on this device, each with its own undo history, and stores every change as it is made. */
export function createPlansStore({
  repository,
  now,
  page,
  tabs,
  leaving,
  doubt,
  latest,
  untilShown,
  untilAtRest,
  onCleared,
  askToKeep,
}: PlansStoreOptions): StoreApi<PlansState> {
  return createStore<PlansState>()((set, get) => {
    const run = createWriteQueue();
    const held = holdPlans(get, set);
    const takeUp = createTakeUp(leaving, held, page);
    const later = holdLaterPlans(held, (newer) => set({ newer }));
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
      const entries = [...held.unstored().filter((entry) => !isUntouched(entry)), ...later.orphans(), ...copies];
      hasLeft = entries.length > 0;
      leaving?.leave(entries);
    };
    const noteCleared = () => {
      // That is why it was closed.
      writing.distrust(false);
      set({ cleared: true });
      onCleared?.();
    };
    /** Puts what this page has together with what is stored. */
    const reconcileAll = (stored: Iterable<readonly [id: string, stored: Stored]>) => {
      const changes: EntryChange[] = [];
      let cleared = false;
      for (const [id, found] of stored) {
        if (found.kind === 'newer') {
          later.setAside({ key: id, format: found.format, raw: found.raw });
          continue;
        }
        later.letGo(id);
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
      const missing = [...held.ids(), ...later.ids()].filter((id) => !plans.has(id));
      reconcileAll([...plans, ...missing.map((id) => [id, { kind: 'none' }] as const)]);
      if (unreadable.length + get().unreadable.length > 0) set({ unreadable });
      return plans;
    };
    /** Of a thousand plans those on top of the list come first. What another page left changes what is stored of them. */
    const lookAtLatest = async () => {
      const ids = latest?.read() ?? [];
      if (ids.length === 0 || (leaving?.find() ?? []).length > 0) return;
      reconcileAll(await Promise.all(ids.map(async (id) => [id, await repository.read(id)] as const)));
      if (Object.keys(get().plans).length === 0) return;
      set({ reading: 'begun' });
      await untilShown?.();
    };
    const onWritten = (sent: Entry, { stored, cleared }: Written) => {
      const { id } = sent.plan;
      if (stored.kind === 'newer') later.setAside({ key: id, format: stored.format, raw: stored.raw });
      else {
        held.put([[id, confirm(held.find(id) ?? null, sent, stored)]]);
        takeUp.noteStored(id);
      }
      tabs?.tell({ kind: sent.place.kind === 'here' ? 'changed' : 'removed', id });
      if (cleared) {
        noteCleared();
        void lookAgain(lookAtAll);
      }
      // What was left is stored now.
      if (hasLeft) leave();
    };
    const writing = createPlanWriting({
      repository,
      held,
      doubt,
      run,
      untilAtRest,
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
    const findIn = (id: string, place: StoredPlace['kind']): Entry | null => {
      const entry = held.find(id);
      return entry?.place.kind === place ? entry : null;
    };
    const move = (id: string, from: StoredPlace['kind'], to: Place) => {
      const entry = findIn(id, from);
      if (entry) put(moved(entry, to));
    };
    const stepTo = (id: string, way: 'back' | 'forth') => {
      openStep = '';
      const present = findIn(id, 'here');
      const next = present && stepped(present, way, now());
      if (next && next !== present) put(next);
    };
    const lookAgain = (work: () => Promise<unknown>) =>
      run(work)
        .catch(() => undefined)
        .then(() => writing.flush());
    const look = (id: string) => {
      writing.tell();
      return lookAgain(async () => reconcileAll([[id, await repository.read(id)]]));
    };
    tabs?.listen(({ id }) => void look(id));

    return {
      ...nothingRead,
      async load() {
        await run(async () => {
          await lookAtLatest().catch(() => undefined);
          await repository.tidy().catch(() => undefined);
          try {
            const stored = await lookAtAll();
            takeUp.takeIn(stored, true);
            set({ leftOut: leftOutOf(stored) });
            latest?.keep(idsToBeginWith(get().plans));
            unread = null;
          } catch (error) {
            unread = storageProblem(error, 'reading');
            takeUp.takeIn(null);
          }
          set({ reading: unread ? 'failed' : 'done' });
        });
        writing.flush();
      },
      async refresh() {
        if (get().reading === 'failed') return get().load();
        // A page that took up what another left may itself have died before it stored it.
        return lookAgain(async () => takeUp.takeIn(await lookAtAll()));
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
        const present = findIn(id, 'here');
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
      remove: (id) => move(id, 'here', { kind: 'removed', at: now() }),
      restore: (id) => move(id, 'removed', here),
      forget: (id) => move(id, 'removed', { kind: 'gone' }),
      distrust: () => writing.distrust(true),
      saveAgain: () => writing.flush(),
      async keepNewer(record) {
        try {
          if (!(await run(() => repository.keep(record)))) return 'taken';
          later.setAside(record);
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
        const count = (counts: Partial<Entry>) =>
          held.put(
            ids.flatMap((id): EntryChange[] => {
              const entry = held.find(id);
              return entry ? [[id, { ...entry, ...counts }]] : [];
            }),
          );
        count({ counted: 0, uncounted: 0 });
        writing.trust(ids);
        // A copy of them need not lie there any longer.
        if (hasLeft) leave();
        // What was on its way into the storage has been counted there meanwhile.
        void run(() => repository.markExported(ids)).then(
          () => count({ counted: 0 }),
          () => undefined,
        );
      },
      leave() {
        leave();
        if (get().reading === 'done') latest?.keep(idsToBeginWith(get().plans));
      },
    };
  });
}
