import type { Framework } from '../catalogue/schema.ts';
import type { PlanFault } from '../plan/parsePlan.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { PlanFileFaultCode, ReadPlanFile } from '../sharing/planFile.ts';
import type { CohortEntry } from './cohortRow.ts';

/** A file that was added, and what came of reading it. `cannotRead`: the device did not hand it over. `otherKind`: by its name no plan file. */
export interface CohortFile {
  readonly path: string;
  readonly read: ReadPlanFile | { readonly ok: false; readonly code: 'cannotRead' | 'otherKind' | 'tooMany' };
}

/**
 * Something that is not in the table, and why. `index`: its place among the plans of the file, counted from 0.
 * - `sameCopy`, `olderCopy`: the same plan, alike or changed later, is in the table from the file `other`.
 */
export type LeftOut =
  | { readonly path: string; readonly code: PlanFileFaultCode | 'cannotRead' | 'otherKind' | 'tooMany' }
  | { readonly path: string; readonly code: 'newerPlan' }
  | { readonly path: string; readonly code: 'frameworkUnreadable' }
  | {
      readonly path: string;
      readonly code: 'planUnreadable';
      readonly index: number;
      readonly fault: PlanFault | null;
    }
  | { readonly path: string; readonly code: 'sameCopy' | 'olderCopy'; readonly name: string; readonly other: string };

export interface Gathered {
  /** In the order of the files. Each plan once, in the state changed last. */
  readonly entries: readonly CohortEntry[];
  /** Frameworks that came with the plans. */
  readonly frameworks: readonly Framework[];
  readonly leftOut: readonly LeftOut[];
}

interface Found {
  readonly plan: Plan;
  readonly file: string;
}

/** Puts the plans of many files together and says what was left out and why. One bad file takes no other with it. */
export function gatherPlans(files: readonly CohortFile[]): Gathered {
  const found: Found[] = [];
  const frameworks: Framework[] = [];
  const leftOut: LeftOut[] = [];
  for (const { path, read } of files) {
    if (!read.ok) {
      const notes = 'notes' in read ? read.notes : [];
      if (notes.length === 0) leftOut.push({ path, code: read.code });
    } else {
      found.push(...read.plans.map((plan) => ({ plan, file: path })));
      frameworks.push(...read.frameworks);
      leftOut.push(...read.newer.map(() => ({ path, code: 'newerPlan' as const })));
    }
    if (!('notes' in read)) continue;
    for (const note of read.notes) {
      if (note.code === 'planUnreadable') {
        leftOut.push({ path, code: 'planUnreadable', index: note.index, fault: note.faults[0] ?? null });
      } else if (note.code === 'frameworkUnreadable') leftOut.push({ path, code: 'frameworkUnreadable' });
      else leftOut.push({ path, code: 'olderCopy', name: nameIn(read, note.id), other: path });
    }
  }
  const latest = new Map<string, Found>();
  for (const each of found) {
    const known = latest.get(each.plan.id);
    if (!known || Date.parse(each.plan.changed) > Date.parse(known.plan.changed)) latest.set(each.plan.id, each);
  }
  for (const each of found) {
    const { plan, file } = each;
    const kept = latest.get(plan.id);
    if (!kept || kept === each) continue;
    const code = sameValue(plan, kept.plan) ? 'sameCopy' : 'olderCopy';
    leftOut.push({ path: file, code, name: plan.name, other: kept.file });
  }
  const entries = found.filter((each) => latest.get(each.plan.id) === each);
  return { entries, frameworks, leftOut };
}

function nameIn(read: ReadPlanFile, id: string): string {
  return (read.ok && read.plans.find((plan) => plan.id === id)?.name) || '';
}

/** The later reading of a file with every plan that says the same as before kept as the same object: it need not be judged anew. */
export function keepKnownPlans(before: ReadPlanFile | null, now: ReadPlanFile): ReadPlanFile {
  if (!before?.ok || !now.ok) return now;
  const known = new Map(before.plans.map((plan) => [plan.id, plan]));
  const plans = now.plans.map((plan) => {
    const same = known.get(plan.id);
    return same && sameValue(same, plan) ? same : plan;
  });
  return { ...now, plans };
}
