import { emptyRecord, recordOf } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import { isRequirementKey } from '../rules/kinds/requirement.ts';
import { remembered } from './remembered.ts';

/** So many that differ are known at a time. */
const mostKnown = 500;

/** The plan that was first known by these texts. */
function firstKnown(known: Map<string, Plan>, key: string, plan: Plan): Plan {
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  known.set(key, plan);
  return plan;
}

const chosen = new Map<string, Plan>();

/**
 * A plan with what the rules of a pathway ask about, and nothing else: one and the same for all that choose the same.
 * What follows from it is worked out once for a whole cohort, and cannot follow from anything that was left out.
 */
export const choicesOf = remembered((plan: Plan): Plan => {
  const { format, framework, pathway, offerings, startDate, units, starred, settled, achievedQualifications } = plan;
  const confirmed = Object.entries(recordOf(plan).confirmations).filter(([key]) => isRequirementKey(key));
  const choices = {
    format,
    framework,
    pathway,
    offerings,
    startDate,
    units,
    starred,
    settled,
    achievedQualifications,
    ...(confirmed.length > 0 && { record: { ...emptyRecord, confirmations: Object.fromEntries(confirmed) } }),
  };
  return firstKnown(chosen, JSON.stringify(choices), { ...choices, id: '', name: '', created: '', changed: '' });
});

const intended = remembered((_choices: Plan) => new Map<string, Plan>());

/** The same with the training hours, without what the diary records. */
export const intentOf = remembered((plan: Plan): Plan => {
  const choices = choicesOf(plan);
  if (!plan.training) return choices;
  const training = { ...plan.training, diary: [] };
  return firstKnown(intended(choices), JSON.stringify(training), { ...choices, training });
});
