import { emptyTraining } from './hoursSchema.ts';
import { recordOf, removeConfirmation } from './planRecord.ts';
import type { Plan } from './planSchema.ts';
import { priorKey } from './priorSource.ts';

/** Under which a confirmation of employment rights and responsibilities is kept. */
export const errKey = 'err';

/** The facts of a plan that count as confirmed, each by the key under which is kept who confirmed it. */
function confirmedFacts({ units, training = emptyTraining }: Plan): ReadonlySet<string> {
  const { priorQualifications, priorHours, errConfirmed } = training;
  return new Set([
    ...Object.entries(units)
      .filter(([, choice]) => choice.state === 'achieved' && choice.verified)
      .map(([reference]) => priorKey({ kind: 'unit', reference })),
    ...Object.entries(priorQualifications)
      .filter(([, { verified }]) => verified)
      .map(([qualification]) => priorKey({ kind: 'qualification', qualification })),
    ...priorHours.filter(({ verified }) => verified).map(({ id }) => priorKey({ kind: 'hours', id })),
    ...(errConfirmed === null ? [] : [errKey]),
  ]);
}

/** `after` without the names of those who confirmed what was a fact in `before` and is none any more: who confirms it next is somebody else. */
export function withoutFallen(before: Plan, after: Plan): Plan {
  if (Object.keys(recordOf(after).confirmations).length === 0) return after;
  const facts = confirmedFacts(after);
  return [...confirmedFacts(before)].filter((key) => !facts.has(key)).reduce(removeConfirmation, after);
}
