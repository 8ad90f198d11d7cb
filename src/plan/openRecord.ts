import { migratePlan } from './migratePlan.ts';
import { parsePlan, type PlanFault } from './parsePlan.ts';
import type { Plan } from './planSchema.ts';

export type OpenedRecord =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'unreadable'; readonly faults: readonly PlanFault[] };

/** Reads a record of any format, from storage or a file. Takes anything at all and never throws. */
export function openRecord(record: unknown): OpenedRecord {
  try {
    const migrated = migratePlan(record);
    if (migrated.kind === 'newer') return migrated;
    const parsed = parsePlan(migrated.record);
    return parsed.ok ? { kind: 'plan', plan: parsed.plan } : { kind: 'unreadable', faults: parsed.faults };
  } catch {
    // A record whose fields throw when they are read.
    return { kind: 'unreadable', faults: [{ code: 'notAPlan', path: [] }] };
  }
}
