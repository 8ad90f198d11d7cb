import * as v from 'valibot';
import type { Qualification } from '../catalogue/schema.ts';
import { ownEntry } from './ownEntry.ts';
import { NameSchema, PeopleSchema, StartDateSchema, type People, type Plan } from './planSchema.ts';
import { askAgain } from './unitChoices.ts';

/** Calls the plan something else. A name of more than 200 characters changes nothing. */
export function renamePlan(plan: Plan, name: string): Plan {
  return name === plan.name || !v.is(NameSchema, name) ? plan : { ...plan, name };
}

/** Names nobody: what a plan says of people before somebody is named. */
export const nobody: People = { employer: '', tutor: '', centre: '', learnerNumber: '' };

/** Names who has to do with the plan; texts that are too long change nothing. A plan that names nobody holds no people. */
export function setPeople(plan: Plan, change: Partial<People>): Plan {
  const people = { ...nobody, ...plan.people, ...change };
  if (!v.is(PeopleSchema, people)) return plan;
  if (Object.values(people).some((text) => text !== '')) return { ...plan, people };
  const { people: _people, ...rest } = plan;
  return rest;
}

/** Sets the first day of the apprenticeship; null where it is not known. A day that is none (30 February) changes nothing. */
export function setStartDate(plan: Plan, startDate: string | null): Plan {
  return startDate === plan.startDate || !v.is(StartDateSchema, startDate) ? plan : { ...plan, startDate };
}

/**
 * Chooses the awarding organisation's row for one qualification; `number` is the qualification number as printed, empty
 * where nobody knows. What another organisation confirmed of its units is asked again.
 */
export function chooseOffering(plan: Plan, { id, units }: Pick<Qualification, 'id' | 'units'>, number: string): Plan {
  const before = ownEntry(plan.offerings, id);
  if (before === number) return plan;
  const chosen = { ...plan, offerings: { ...plan.offerings, [id]: number } };
  return before ? askAgain(chosen, (reference) => units.some((unit) => unit.reference === reference)) : chosen;
}
