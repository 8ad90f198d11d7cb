import { createPlan } from './createPlan.ts';
import { emptyTraining } from './hoursSchema.ts';
import type { Origin, Plan } from './planSchema.ts';

interface Beginning {
  readonly id: string;
  readonly kind: Origin['kind'];
  /** The present instant, ISO 8601 in UTC. */
  readonly now: string;
}

/**
 * A plan of somebody's own that begins from another: offering, dates, breaks, hours a week, and the units picked or ruled
 * out. Nothing that is about a person comes along: no name, notes, diary, prior learning, agreements or people, and no
 * words but the reasons why the centre does not offer a unit.
 */
export function beginFrom(plan: Plan, { id, kind, now }: Beginning): Plan {
  const { framework, pathway, offerings, startDate, training } = plan;
  const begun = createPlan({ id, name: '', framework, pathway, offerings, startDate, now });
  const units = Object.entries(plan.units).filter(([, { state }]) => state === 'picked' || state === 'ruledOut');
  const { plannedEnd, breaks, contractedMinutesPerWeek, qualificationHours } = training ?? emptyTraining;
  return {
    ...begun,
    origin: { kind, of: plan.id },
    units: Object.fromEntries(units),
    ...(training && {
      training: { ...emptyTraining, plannedEnd, breaks, contractedMinutesPerWeek, qualificationHours },
    }),
  };
}
