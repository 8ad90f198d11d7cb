import type { FrameworkName } from '../catalogue/findVersion.ts';
import { currentFormat, type Plan } from './planSchema.ts';

/** What must be known to start a plan. */
export interface PlanStart {
  readonly id: string;
  readonly name: string;
  readonly framework: FrameworkName;
  /** `id` of the pathway. */
  readonly pathway: string;
  /** Qualification id → qualification number as printed. */
  readonly offerings: Readonly<Record<string, string>>;
  /** A calendar day, `2016-10-14`; null while not known. */
  readonly startDate: string | null;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: string;
}

/** A new plan in which no unit was chosen yet. Mandatory units are in it by rule, without an entry. */
export function createPlan({
  id,
  name,
  framework: { id: frameworkId, version, hash },
  pathway,
  offerings,
  startDate,
  now,
}: PlanStart): Plan {
  return {
    format: currentFormat,
    id,
    name,
    framework: { id: frameworkId, version, ...(hash !== undefined && { hash }) },
    pathway,
    offerings: { ...offerings },
    startDate,
    units: {},
    starred: [],
    settled: {},
    achievedQualifications: [],
    created: now,
    changed: now,
  };
}
