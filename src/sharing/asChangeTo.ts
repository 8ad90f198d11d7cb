import { beginFrom } from '../plan/beginFrom.ts';
import { emptyTraining } from '../plan/hoursSchema.ts';
import { fieldOf } from '../plan/lineage.ts';
import { differences } from '../plan/mergeChanges.ts';
import type { Plan } from '../plan/planSchema.ts';

/** Of a file or a starter, the choices that a plan begins with; a link carries choices alone. */
function carriedBy(sent: Plan): Partial<Plan> {
  const begun = beginFrom(sent, { id: sent.id, kind: 'starter', now: sent.changed });
  const { pathway, offerings, startDate, units } = begun;
  if (sent.origin?.kind !== 'link') return { pathway, offerings, startDate, units };
  const { starred, settled, achievedQualifications } = sent;
  return { pathway, offerings, startDate, units: sent.units, starred, settled, achievedQualifications };
}

/**
 * What was sent once more, as a change to a plan that began from it: its choices as they were sent, everything else as in
 * mine. What both say differently is asked about when the two are joined. What only one of them has is there afterwards,
 * unless it was taken out of mine.
 */
export function asChangeTo(sent: Plan, mine: Plan): Plan {
  const { lineage = {}, ...rest } = mine;
  const { id, version } = sent.framework;
  const isOfMine = mine.framework.id === id && mine.framework.version === version;
  const { plannedEnd, breaks, contractedMinutesPerWeek, qualificationHours } = sent.training ?? emptyTraining;
  const changed: Plan = {
    ...rest,
    ...carriedBy(sent),
    framework: isOfMine ? mine.framework : sent.framework,
    ...(sent.training && {
      training: {
        ...(mine.training ?? emptyTraining),
        plannedEnd,
        breaks,
        contractedMinutesPerWeek,
        qualificationHours,
      },
    }),
  };
  const ofOneAlone = new Set(
    differences(mine, changed).flatMap(({ path, before, after }) =>
      before === undefined || after === undefined ? [fieldOf(path)] : [],
    ),
  );
  return {
    ...changed,
    lineage: Object.fromEntries(Object.entries(lineage).filter(([field]) => !ofOneAlone.has(field))),
  };
}
