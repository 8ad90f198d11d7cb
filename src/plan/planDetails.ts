import * as v from 'valibot';
import { ownEntry } from './ownEntry.ts';
import { NameSchema, StartDateSchema, type Plan } from './planSchema.ts';

/** Calls the plan something else. A name of more than 200 characters changes nothing. */
export function renamePlan(plan: Plan, name: string): Plan {
  return name === plan.name || !v.is(NameSchema, name) ? plan : { ...plan, name };
}

/** Sets the first day of the apprenticeship; null where it is not known. A day that is none (30 February) changes nothing. */
export function setStartDate(plan: Plan, startDate: string | null): Plan {
  return startDate === plan.startDate || !v.is(StartDateSchema, startDate) ? plan : { ...plan, startDate };
}

/** Chooses the awarding organisation's row for one qualification; `number` is the qualification number as printed. */
export function chooseOffering(plan: Plan, qualification: string, number: string): Plan {
  if (ownEntry(plan.offerings, qualification) === number) return plan;
  return { ...plan, offerings: { ...plan.offerings, [qualification]: number } };
}
