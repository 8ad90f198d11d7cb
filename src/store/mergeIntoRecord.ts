import { mergeChanges } from '../plan/mergeChanges.ts';
import { openRecord } from '../plan/openRecord.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Written } from './planRepository.ts';

/**
 * What to store of `plan`, given the record that is there now. `present` undefined: none is. `removed`: the plan was
 * taken out on purpose, so that its absence says nothing. Pure; the caller does it within one transaction.
 */
export function mergeIntoRecord(present: unknown, plan: Plan, base: Plan | null, removed: boolean): Written {
  if (present === undefined) return { kind: 'stored', plan, missing: base !== null && !removed };
  const opened = openRecord(present);
  if (opened.kind === 'newer') return { kind: 'newer', newer: { key: plan.id, format: opened.format, raw: present } };
  if (opened.kind === 'unreadable' || base === null) return { kind: 'stored', plan, missing: false };
  const untouched = sameValue(opened.plan, base);
  return { kind: 'stored', plan: untouched ? plan : mergeChanges(base, opened.plan, plan), missing: false };
}
