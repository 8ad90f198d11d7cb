import * as v from 'valibot';
import { checkFramework } from '../catalogue/checkFramework.ts';
import type { KnownFramework } from '../catalogue/catalogue.ts';
import { frameworkContent } from '../catalogue/hashFramework.ts';
import { differences } from '../plan/mergeChanges.ts';
import { openRecord } from '../plan/openRecord.ts';
import type { PlanFault } from '../plan/parsePlan.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Repair } from '../plan/repairRecord.ts';
import { fileVersion, PlanFileFrameSchema } from './planFileSchema.ts';
import { readJson } from './readJson.ts';

/**
 * - `tooLarge`, `tooDeep`, `notJson`: not even read.
 * - `notAPlanFile`: some other file.
 * - `newerFile`: laid out by a later version of the planner. The file stays as it is; a newer planner opens it.
 * - `noPlans`: nothing in it can be opened; `notes` of the fault say why.
 */
export type PlanFileFaultCode = 'tooLarge' | 'tooDeep' | 'notJson' | 'notAPlanFile' | 'newerFile' | 'noPlans';

/** What was left out, and where in the file it stands (counted from 0). The rest is not harmed by it. */
export type PlanFileNote =
  | { readonly code: 'planUnreadable'; readonly index: number; readonly faults: readonly PlanFault[] }
  /** Single values of it cannot be (a year 20271): the plan is there without them. */
  | { readonly code: 'planRepaired'; readonly index: number; readonly repairs: readonly Repair[] }
  /** It is there already, with all that is in it. */
  | { readonly code: 'planRepeated'; readonly index: number; readonly id: string }
  | { readonly code: 'frameworkUnreadable'; readonly index: number };

/** A plan in a format later than ours: kept whole, for export, never changed. */
export interface NewerPlan {
  readonly format: number;
  readonly raw: unknown;
}

export type ReadPlanFile =
  | {
      readonly ok: true;
      /** Each who opens it begins plans of their own from those in it. */
      readonly starter: boolean;
      readonly plans: readonly Plan[];
      readonly newer: readonly NewerPlan[];
      readonly frameworks: readonly KnownFramework[];
      readonly notes: readonly PlanFileNote[];
    }
  | { readonly ok: false; readonly code: PlanFileFaultCode; readonly notes: readonly PlanFileNote[] };

const fault = (code: PlanFileFaultCode, notes: readonly PlanFileNote[] = []): ReadPlanFile => ({
  ok: false,
  code,
  notes,
});

function readPlans(records: readonly unknown[]) {
  const plans: Plan[] = [];
  const byId = new Map<string, readonly Plan[]>();
  const newer: NewerPlan[] = [];
  const notes: PlanFileNote[] = [];
  for (const [index, raw] of records.entries()) {
    const opened = openRecord(raw);
    if (opened.kind === 'newer') newer.push({ format: opened.format, raw });
    else if (opened.kind === 'unreadable') notes.push({ code: 'planUnreadable', index, faults: opened.faults });
    else {
      const { plan, repairs } = opened;
      const copies = byId.get(plan.id) ?? [];
      if (copies.some((copy) => differences(copy, plan).length === 0)) {
        notes.push({ code: 'planRepeated', index, id: plan.id });
        continue;
      }
      byId.set(plan.id, [...copies, plan]);
      plans.push(plan);
      if (repairs.length > 0) notes.push({ code: 'planRepaired', index, repairs });
    }
  }
  return { plans, newer, notes };
}

function readFrameworks(records: readonly unknown[]) {
  const checks = records.map((record) => checkFramework(record, true));
  return {
    frameworks: checks.flatMap((check) => (check.ok ? [check.framework] : [])),
    notes: checks.flatMap((check, index) => (check.ok ? [] : [{ code: 'frameworkUnreadable' as const, index }])),
  };
}

/**
 * Reads a `.unitplan.json` file. Never throws and never changes anything: every plan that can be read is given back
 * exactly as it was written, the others are noted with their place. Two that differ may have one id: both are there.
 */
export function readPlanFile(text: string): ReadPlanFile {
  const json = readJson(text);
  if (!json.ok) return fault(json.code);
  const frame = v.safeParse(PlanFileFrameSchema, json.value);
  if (!frame.success) return fault('notAPlanFile');
  if (frame.output.version > fileVersion) return fault('newerFile');
  const { plans, newer, notes } = readPlans(frame.output.plans);
  const { frameworks, notes: frameworkNotes } = readFrameworks(frame.output.frameworks);
  const allNotes = [...notes, ...frameworkNotes];
  return plans.length + newer.length === 0
    ? fault('noPlans', allNotes)
    : { ok: true, starter: frame.output.starter, plans, newer, frameworks, notes: allNotes };
}

export interface PlanFileContents {
  /** The plans are there for others to begin from. */
  readonly starter?: boolean;
  readonly plans: readonly Plan[];
  /** Plans of a later format, handed on whole. */
  readonly newer?: readonly NewerPlan[];
  /** Frameworks of the provider's own that the plans name. */
  readonly frameworks?: readonly KnownFramework[];
}

/** The text of a `.unitplan.json` file with everything the plans hold. `day`: today's date, `2026-11-23`. */
export function writePlanFile(
  { plans, starter = false, newer = [], frameworks = [] }: PlanFileContents,
  day: string,
): string {
  const file = {
    file: 'unitplan',
    version: fileVersion,
    written: day,
    ...(starter && { starter }),
    plans: [...plans, ...newer.map(({ raw }) => raw)],
    ...(frameworks.length > 0 ? { frameworks: frameworks.map(frameworkContent) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Letters and digits of a plan's name as a file name, `Mari Jones.unitplan.json`; `fallback` where none are left. */
export function planFileName(name: string, fallback: string): string {
  const kept = name
    .replaceAll(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = Array.from(kept).slice(0, 60).join('').trim();
  return `${short === '' ? fallback : short}.unitplan.json`;
}
