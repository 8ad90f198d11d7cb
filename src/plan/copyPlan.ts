import type { Plan } from './planSchema.ts';

/**
 * The same choices as a plan of its own: no option of the first any more, and nobody has agreed to it. `now`: the present instant, ISO 8601 in UTC. A name over
 * 200 characters is cut.
 */
export function copyPlan(plan: Plan, { id, name, now }: { id: string; name: string; now: string }): Plan {
  const { option: _option, record, lineage: _lineage, ...rest } = plan;
  return {
    ...rest,
    ...(record && { record: { ...record, agreements: {}, history: [], agreedStates: {} } }),
    origin: { kind: 'copy', of: plan.id },
    id,
    name: name.slice(0, 200),
    created: now,
    changed: now,
  };
}
