import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { trainingOf } from './programme.ts';

export interface ErrAnswer {
  /** What the document says; `pathway.err` has its words and source. */
  readonly asked: Pathway['err']['status'];
  readonly confirmed: string | null;
  /** Required and not confirmed: unmet. Only to be confirmed, and not confirmed: unknown. */
  readonly status: 'met' | 'unmet' | 'unknown';
}

/** Employment rights and responsibilities, as the document states it for the pathway. A day after `today` confirms nothing yet. */
export function errAnswer(plan: Plan, pathway: Pathway, today: string): ErrAnswer {
  const asked = pathway.err.status;
  const confirmed = trainingOf(plan).errConfirmed;
  const done = (confirmed !== null && confirmed <= today) || asked === 'notCompulsory';
  return { asked, confirmed, status: done ? 'met' : asked === 'required' ? 'unmet' : 'unknown' };
}
