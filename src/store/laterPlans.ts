import { isStored, type Entry } from './entry.ts';
import type { HeldPlans } from './heldPlans.ts';
import type { NewerRecord } from './planRepository.ts';

/** Plans that a later planner has taken over. `show`: told of them when they change. */
export function holdLaterPlans(held: HeldPlans, show: (newer: readonly NewerRecord[]) => void) {
  const newer = new Map<string, NewerRecord>();
  /** Changes to such plans that were made here unaware: the later planner works them in when it finds them. */
  const orphans = new Map<string, Entry>();
  return {
    ids: (): Iterable<string> => newer.keys(),
    orphans: (): Iterable<Entry> => orphans.values(),
    setAside(record: NewerRecord) {
      const entry = held.find(record.key);
      if (entry && !isStored(entry)) orphans.set(record.key, entry);
      newer.set(record.key, record);
      if (entry) held.put([[record.key, null]]);
      show([...newer.values()]);
    },
    /** It is of a format of ours, or gone. */
    letGo(id: string) {
      if (newer.delete(id)) show([...newer.values()]);
    },
  };
}
