import * as v from 'valibot';
import type { KnownFramework } from '../catalogue/catalogue.ts';
import { checkFramework } from '../catalogue/checkFramework.ts';
import { frameworkContent } from '../catalogue/hashFramework.ts';
import { standingHere } from '../plan/joinPlans.ts';
import { openRecord } from '../plan/openRecord.ts';
import { familyOf } from '../plan/options.ts';
import type { Plan } from '../plan/planSchema.ts';
import { fileVersion, PlanFileFrameSchema } from './planFileSchema.ts';
import { readJson } from './readJson.ts';

interface FileUpdate {
  readonly plans: readonly Plan[];
  /** Frameworks of the provider's own that the plans name. */
  readonly frameworks: readonly KnownFramework[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The text of a plan file with these plans in place of their older copies, and their options beside them. Whatever else
 * is in the file stays as it is, what cannot be read included. Null where a plan in it has gone on by itself meanwhile,
 * or nothing in it is older: then the file is not to be written. `day`: today's date, `2026-11-23`.
 */
export function updatePlanFile(text: string, { plans, frameworks }: FileUpdate, day: string): string | null {
  const json = readJson(text);
  const frame = json.ok ? v.safeParse(PlanFileFrameSchema, json.value) : null;
  if (!json.ok || !isRecord(json.value) || !frame?.success) return null;
  if (frame.output.version > fileVersion || frame.output.starter) return null;
  const missing = new Map(plans.map((plan) => [plan.id, plan]));
  const families = new Set<string>();
  let newer = 0;
  const records = frame.output.plans.map((raw) => {
    const opened = openRecord(raw);
    if (opened.kind !== 'plan') return raw;
    const mine = missing.get(opened.plan.id);
    if (!mine) return raw;
    families.add(familyOf(mine));
    missing.delete(mine.id);
    const standing = standingHere(opened.plan, mine);
    if (standing === 'newer') newer += 1;
    else if (standing !== 'same') newer = Number.NaN;
    return standing === 'newer' ? mine : raw;
  });
  const beside = [...missing.values()].filter((plan) => families.has(familyOf(plan)));
  if (!(newer + beside.length > 0)) return null;
  const known = new Set(
    frame.output.frameworks.flatMap((record) => {
      const check = checkFramework(record, true);
      return check.ok ? [check.framework.hash] : [];
    }),
  );
  const along = [
    ...frame.output.frameworks,
    ...frameworks.filter(({ hash }) => !known.has(hash)).map(frameworkContent),
  ];
  const file = {
    ...json.value,
    written: day,
    plans: [...records, ...beside],
    ...(along.length > 0 && { frameworks: along }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
