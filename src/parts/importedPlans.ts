import type { Plan } from '../plan/planSchema.ts';
import type { PlansState } from '../store/plansState.ts';

/** Where it is kept what the last import did, so that it can be taken back as a whole after a reload, too. */
export const importKey = 'import';

/** What one import did to the plans here. */
export interface Imported {
  readonly added: readonly string[];
  readonly joined: readonly string[];
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** What is kept of the last import; null where there is none, or an earlier version left something else. */
export function readImported(kept: unknown): Imported | null {
  if (typeof kept !== 'object' || kept === null || !('added' in kept) || !('joined' in kept)) return null;
  const { added, joined } = kept;
  return isIds(added) && isIds(joined) ? { added, joined } : null;
}

/**
 * Takes an import back: plans it added go to the removed ones, plans it changed are as they were. One that was changed
 * since stays, and is counted.
 */
export function undoImport({ plans, history, undo, remove }: PlansState, { added, joined }: Imported): number {
  const lastIsImport = (id: string) => {
    const last = Object.hasOwn(history, id) ? history[id]?.past.at(-1) : undefined;
    return last?.kept === true;
  };
  const untouched = (id: string) => !Object.hasOwn(history, id) || history[id]?.past.length === 0;
  const [back, out] = [joined.filter(lastIsImport), added.filter(untouched)];
  for (const id of back) undo(id);
  for (const id of out) remove(id);
  const here = (id: string): Plan | undefined => (Object.hasOwn(plans, id) ? plans[id] : undefined);
  return [...joined, ...added].filter((id) => here(id) && !back.includes(id) && !out.includes(id)).length;
}
