import { handedOver, isStored, type Entry } from './entry.ts';
import type { HeldPlans } from './heldPlans.ts';
import type { KeptIds } from './keptIds.ts';
import type { PlanRepository, Written } from './planRepository.ts';
import type { SavingState } from './plansState.ts';
import { storageProblem, type StorageProblem } from './storageProblem.ts';

export interface WritingOptions {
  readonly repository: PlanRepository;
  readonly held: HeldPlans;
  /** Which plans the browser may only pretend to have stored: kept through a reload, and no longer than the visit. */
  readonly doubt?: KeptIds | undefined;
  /** Runs after whatever is being done with the storage. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly untilAtRest?: (() => Promise<void>) | undefined;
  readonly report: (state: SavingState) => void;
  readonly onWritten: (sent: Entry, written: Written) => void;
  /** Work may be in this page alone now: a write failed, or is not to be believed. */
  readonly onUnsafe: () => void;
}

/** Brings everything that is not stored into the storage, and says how that goes. */
export function createPlanWriting({
  repository,
  held,
  doubt,
  run,
  untilAtRest,
  report,
  onWritten,
  onUnsafe,
}: WritingOptions) {
  /** Why a plan, or another thing to be done, failed at the last attempt. */
  const failing = new Map<string, StorageProblem>();
  const others = new Map<string, () => Promise<void>>();
  const doubtful = new Set(doubt?.read());
  let hasFailed = doubtful.size > 0;
  let isDistrusted = false;
  /** It may have lost the whole database, plans that nobody has touched since with it. */
  let mayLoseAll = false;
  let waiting = false;

  const tell = () => {
    const unstored = held.unstored();
    // What was settled in another way, or is no more, does not fail any longer.
    const open = new Set([...unstored.map(({ plan }) => plan.id), ...others.keys()]);
    for (const name of failing.keys()) if (!open.has(name)) failing.delete(name);
    const [problem = null] = failing.values();
    const busy = unstored.length > 0 || others.size > 0;
    report({
      saving: problem ? 'failed' : busy ? 'saving' : doubtful.size > 0 ? 'unsure' : 'saved',
      problem,
      stuck: unstored.flatMap(({ plan, place }) => (failing.has(plan.id) && place.kind !== 'here' ? [plan] : [])),
    });
  };
  const attempt = async (name: string, work: () => Promise<void>) => {
    try {
      await work();
      failing.delete(name);
    } catch (error) {
      failing.set(name, storageProblem(error));
      onUnsafe();
    }
    tell();
  };
  const noteDoubt = (id: string) => {
    if (!hasFailed && !isDistrusted) return;
    const along = mayLoseAll ? held.ids().filter((other) => held.find(other)?.place.kind === 'here') : [];
    mayLoseAll = false;
    const before = doubtful.size;
    for (const one of [id, ...along]) doubtful.add(one);
    if (doubtful.size === before) return;
    doubt?.keep([...doubtful]);
  };
  const writeOne = (id: string) =>
    attempt(id, async () => {
      const found = held.find(id);
      if (!found || isStored(found)) return;
      const sent = handedOver(found);
      held.put([[id, sent]]);
      try {
        onWritten(sent, await repository.write(sent));
      } catch (error) {
        // Where a later planner has been, nothing is wrong with the device.
        if (storageProblem(error) !== 'outdated') hasFailed = mayLoseAll = true;
        throw error;
      }
      noteDoubt(id);
      if (doubtful.size > 0) onUnsafe();
    });

  return {
    tell,
    doubtful: (): ReadonlySet<string> => doubtful,
    /** Whether what is stored from now on may not be there later, although nothing has failed. */
    distrust(is: boolean) {
      isDistrusted = is;
      mayLoseAll ||= is;
    },
    /** A file of these plans is safe. */
    trust(ids: readonly string[]) {
      for (const id of ids) doubtful.delete(id);
      doubt?.keep([...doubtful]);
      tell();
    },
    /** To be done once, and again as long as it fails. */
    also(name: string, work: () => Promise<void>) {
      others.set(name, async () => {
        await work();
        others.delete(name);
      });
    },
    /** Everything that is not stored, one after the other: one that fails does not hold up the next. */
    flush() {
      tell();
      if (waiting || (held.unstored().length === 0 && others.size === 0)) return;
      waiting = true;
      void run(async () => {
        await untilAtRest?.();
        waiting = false;
        for (const { plan } of held.unstored()) await writeOne(plan.id);
        for (const [name, work] of others) await attempt(name, work);
      });
    },
  };
}
