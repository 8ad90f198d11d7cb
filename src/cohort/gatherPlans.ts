import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { PlanFault } from '../plan/parsePlan.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import { standingOf } from '../plan/joinPlans.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { PlanFileFaultCode, ReadPlanFile } from '../sharing/planFile.ts';
import type { FoundPlan } from './cohortEntries.ts';

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
  | { readonly path: string; readonly code: 'newerPlan' | 'starter' }
  | { readonly path: string; readonly code: 'frameworkUnreadable' }
  | {
      readonly path: string;
      readonly code: 'planUnreadable';
      readonly index: number;
      readonly fault: PlanFault | null;
    }
  | { readonly path: string; readonly code: 'sameCopy' | 'olderCopy'; readonly name: string; readonly other: string };

/** A plan that began as the one in the file `other`, and has gone its own way since: both are in the table. */
export interface Apart {
  readonly file: string;
  readonly name: string;
  readonly other: string;
}

export interface Gathered {
  /** In the order of the files. Each plan once, in its latest state; one that went separate ways, once for each way. */
  readonly entries: readonly FoundPlan[];
  /** Frameworks that came with the plans, and from which file. */
  readonly frameworks: readonly FoundFramework[];
  readonly leftOut: readonly LeftOut[];
  readonly apart: readonly Apart[];
}

export interface FoundFramework {
  readonly framework: KnownFramework;
  readonly file: string;
}

interface Found {
  readonly plan: Plan;
  readonly file: string;
  /** How many of its id stand before it in that file. */
  readonly before: number;
}

/** Puts the plans of many files together and says what was left out and why. One bad file takes no other with it. */
export function gatherPlans(files: readonly CohortFile[]): Gathered {
  const found: Found[] = [];
  const frameworks: FoundFramework[] = [];
  const leftOut: LeftOut[] = [];
  for (const { path, read } of files) {
    if (!read.ok) {
      const notes = 'notes' in read ? read.notes : [];
      if (notes.length === 0) leftOut.push({ path, code: read.code });
    } else if (read.starter) leftOut.push({ path, code: 'starter' });
    else {
      const known = new Map<string, number>();
      for (const plan of read.plans) {
        const before = known.get(plan.id) ?? 0;
        known.set(plan.id, before + 1);
        found.push({ plan, file: path, before });
      }
      frameworks.push(...read.frameworks.map((framework) => ({ framework, file: path })));
      leftOut.push(...read.newer.map(() => ({ path, code: 'newerPlan' as const })));
    }
    if (!('notes' in read)) continue;
    for (const note of read.notes) {
      if (note.code === 'planUnreadable') {
        leftOut.push({ path, code: 'planUnreadable', index: note.index, fault: note.faults[0] ?? null });
      } else if (note.code === 'frameworkUnreadable') leftOut.push({ path, code: 'frameworkUnreadable' });
      else if (note.code === 'planRepeated')
        leftOut.push({ path, code: 'sameCopy', name: nameIn(read, note.id), other: path });
    }
  }
  const families = new Map<string, Found[]>();
  for (const each of found) families.set(each.plan.id, [...(families.get(each.plan.id) ?? []), each]);
  const apart: Apart[] = [];
  const rows = new Map<Found, Plan>();
  for (const copies of families.values()) {
    const [first, ...others] = standAlone(copies, leftOut);
    if (!first) continue;
    rows.set(first, first.plan);
    for (const each of others) {
      rows.set(each, asOwnPlan(each));
      apart.push({ file: each.file, name: each.plan.name, other: first.file });
    }
  }
  const entries = found.flatMap((each) => {
    const plan = rows.get(each);
    return plan ? [{ plan, file: each.file }] : [];
  });
  return { entries, frameworks, leftOut, apart };
}

/** Of the copies that carry one identity, those that are neither alike nor older than another; the others are left out. */
function standAlone(copies: readonly Found[], leftOut: LeftOut[]): readonly Found[] {
  const rows: Found[] = [];
  for (const each of copies) {
    const standings = rows.map((row) => ({ row, standing: standingOf(row.plan, each.plan) }));
    const over = standings.find(({ standing }) => standing === 'same' || standing === 'older');
    if (over) leftOut.push(copyOf(each, over.standing === 'same', over.row));
    else {
      for (const { row, standing } of standings) {
        if (standing !== 'newer') continue;
        rows.splice(rows.indexOf(row), 1);
        leftOut.push(copyOf(row, false, each));
      }
      rows.push(each);
    }
  }
  return rows;
}

const copyOf = ({ plan, file }: Found, same: boolean, { file: other }: Found): LeftOut => ({
  path: file,
  code: same ? 'sameCopy' : 'olderCopy',
  name: plan.name,
  other,
});

/** A plan that went its own way gets an identity of its own, the same one as long as it lies in that file; so do its options. */
function asOwnPlan({ plan, file, before }: Found): Plan {
  const own = (id: string) => `${id.slice(0, 40)}-${fingerprint(before === 0 ? [id, file] : [id, file, before])}`;
  const { id, option } = plan;
  return {
    ...plan,
    id: own(id),
    origin: { kind: 'file', of: id },
    ...(option && { option: { ...option, of: own(option.of) } }),
  };
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
