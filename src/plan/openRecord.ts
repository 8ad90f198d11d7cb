import { migratePlan } from './migratePlan.ts';
import { parsePlan, type PlanFault } from './parsePlan.ts';
import type { Plan } from './planSchema.ts';
import { repairRecord, type Repair } from './repairRecord.ts';

export type OpenedRecord =
  /** `repairs`: what had to be left out; empty where the record was read whole. */
  | { readonly kind: 'plan'; readonly plan: Plan; readonly repairs: readonly Repair[] }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'unreadable'; readonly faults: readonly PlanFault[] };

/**
 * Reads a record of any format, from storage or a file. Takes anything at all and never throws. Where single values
 * cannot be (earlier versions took a year 20271), the plan comes without them, and they are named.
 */
export function openRecord(record: unknown): OpenedRecord {
  try {
    const migrated = migratePlan(record);
    if (migrated.kind === 'newer') return migrated;
    const parsed = parsePlan(migrated.record);
    if (parsed.ok) return { kind: 'plan', plan: parsed.plan, repairs: [] };
    const repaired = repairRecord(migrated.record);
    return repaired ? { kind: 'plan', ...repaired } : { kind: 'unreadable', faults: parsed.faults };
  } catch {
    // A record whose fields throw when they are read.
    return { kind: 'unreadable', faults: [{ code: 'notAPlan', path: [] }] };
  }
}
