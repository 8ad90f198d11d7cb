import type { Plan } from '../plan/planSchema.ts';
import type { PlansState } from '../store/plansState.ts';

/** Where it is kept what the last import did, so that it can be taken back as a whole after a reload, too. */
export const importKey = 'import';

/** What one import did to the plans here. */
export interface Imported {
  /** Id → when it was last changed as it came: changed since, it stays. */
  readonly added: Readonly<Record<string, string>>;
  /** Id → when it was joined: changed since, be it by another joining, it stays. */
  readonly joined: Readonly<Record<string, string>>;
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string');

/** What is kept of the last import; null where there is none, or an earlier version left something else. */
export function readImported(kept: unknown): Imported | null {
  if (typeof kept !== 'object' || kept === null || !('added' in kept) || !('joined' in kept)) return null;
  const { added, joined } = kept;
  return isTexts(added) && isTexts(joined) ? { added, joined } : null;
}

/**
 * Takes an import back: plans it added go to the removed ones, plans it changed are as they were. One that was changed
 * since stays, and is counted.
 */
export function undoImport({ plans, history, undo, remove }: PlansState, { added, joined }: Imported): number {
  const here = (id: string): Plan | undefined => (Object.hasOwn(plans, id) ? plans[id] : undefined);
  const canUndo = (id: string) => Object.hasOwn(history, id) && history[id]?.past.at(-1)?.kept === true;
  const back = Object.keys(joined).filter((id) => here(id)?.changed === joined[id] && canUndo(id));
  const out = Object.keys(added).filter((id) => here(id)?.changed === added[id]);
  for (const id of back) undo(id);
  for (const id of out) remove(id);
  const all = [...Object.keys(joined), ...Object.keys(added)];
  return all.filter((id) => here(id) && !back.includes(id) && !out.includes(id)).length;
}
