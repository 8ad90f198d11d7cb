import { copyPlan } from './copyPlan.ts';
import { emptyTraining, type DiaryEntry } from './hoursSchema.ts';
import { fieldOf, fieldsWithin, lastMarked } from './lineage.ts';
import { setPeople } from './planDetails.ts';
import { sameValue } from './planFields.ts';
import { emptyRecord, recordOf } from './planRecord.ts';
import type { People, Plan, PlanRecord } from './planSchema.ts';

/** The id that all options of one plan share: that of the plan they began with. */
export const familyOf = ({ id, option }: Plan): string => option?.of ?? id;

/** All options of a plan on this device, itself among them, in the order of their letters. */
export function optionsOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const family = familyOf(plan);
  const labelOf = ({ option }: Plan) => option?.label ?? '';
  return plans
    .filter((other) => familyOf(other) === family)
    .toSorted((a, b) => (labelOf(a) < labelOf(b) ? -1 : labelOf(a) > labelOf(b) ? 1 : 0));
}

/** A, B … Z, then A2, B2 …: the first that no option has. */
function freeLabel(taken: ReadonlySet<string>): string {
  for (let round = 1; ; round += 1) {
    for (let letter = 0; letter < 26; letter += 1) {
      const label = `${String.fromCharCode(65 + letter)}${round > 1 ? round : ''}`;
      if (!taken.has(label)) return label;
    }
  }
}

/** Marks a plan as Option A, so that there can be others beside it. One that is an option already stays as it is. */
export function markAsOption(plan: Plan): Plan {
  return plan.option ? plan : { ...plan, option: { of: plan.id, label: 'A' } };
}

/**
 * A copy to try something else in. What was confirmed is so in both; notes, actions and agreements stay where they were
 * made. `family`: all options there are. `now`: the present instant, ISO 8601 in UTC.
 */
export function newOption(plan: Plan, family: readonly Plan[], { id, now }: { id: string; now: string }): Plan {
  const labels = new Set(['A', ...family.flatMap(({ option }) => option?.label ?? [])]);
  const { confirmations } = recordOf(plan);
  return {
    ...copyPlan(plan, { id, name: plan.name, now }),
    option: { of: familyOf(plan), label: freeLabel(labels) },
    record: { ...emptyRecord, confirmations },
  };
}

/**
 * The plan that is left when one option is chosen: `chosen`, under the id and name of `head`, the plan the options began
 * with, so that it is known again wherever it was handed to. Notes, actions, the diary, the history and the people of all
 * options are kept; agreements are those given to the chosen one.
 */
export function decideForOption(head: Plan, chosen: Plan, family: readonly Plan[]): Plan {
  const { option: _option, origin: _origin, lineage: _lineage, ...content } = chosen;
  const all = [head, ...family.filter(({ id }) => id !== head.id)].map(recordOf);
  const record: PlanRecord = {
    ...recordOf(chosen),
    notes: onceEach(all.flatMap(({ notes }) => notes)),
    actions: onceEach(all.flatMap(({ actions }) => actions)),
    history: onceEach(all.flatMap(({ history }) => history)).toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    ),
    agreedStates: Object.assign({}, ...all.map(({ agreedStates }) => agreedStates)) as PlanRecord['agreedStates'],
  };
  const { id, name, created, origin, lineage } = head;
  const diary = diaryOfAll(chosen, [head, ...family]);
  const training = chosen.training ?? emptyTraining;
  const decided = {
    ...content,
    ...(!sameValue(training.diary, diary) && { training: { ...training, diary } }),
    id,
    name,
    created,
    record,
    ...(origin && { origin }),
    ...(lineage && { lineage }),
  };
  return setPeople(decided, peopleOfAll(chosen, [head, ...family]));
}

/** Who has to do with a learner, whichever option they were named in: as it was typed last. */
export function peopleOfAll(shown: Plan, others: readonly Plan[]): People {
  const lastTyped = (field: keyof People): string => {
    const typed = [shown, ...others].filter(({ people }) => people && people[field] !== '');
    const at = (plan: Plan) => lastMarked(plan, fieldOf(['people', field])) ?? '';
    const last = typed.reduce<Plan | undefined>((a, b) => (a && at(a) >= at(b) ? a : b), undefined);
    return last?.people?.[field] ?? '';
  };
  return {
    employer: lastTyped('employer'),
    tutor: lastTyped('tutor'),
    centre: lastTyped('centre'),
    learnerNumber: lastTyped('learnerNumber'),
  };
}

function onceEach<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

const diaryOf = ({ training }: Plan): readonly DiaryEntry[] => training?.diary ?? [];

/**
 * Training happened, whichever option it was written down in. Where the chosen one has not touched an entry since the
 * options parted, what another has written, changed or taken out counts.
 */
function diaryOfAll(chosen: Plan, family: readonly Plan[]): readonly DiaryEntry[] {
  const others = family.filter(({ id }) => id !== chosen.id);
  const isTouched = ({ lineage }: Plan, id: string) =>
    fieldsWithin(lineage, fieldOf(['training', 'diary', id])).length > 0;
  const entryIn = (plan: Plan, id: string) => diaryOf(plan).find((entry) => entry.id === id);
  const own = diaryOf(chosen).flatMap((entry) => {
    if (isTouched(chosen, entry.id)) return [entry];
    const other = others.find((one) => isTouched(one, entry.id) && !sameValue(entryIn(one, entry.id), entry));
    return other ? (entryIn(other, entry.id) ?? []) : [entry];
  });
  const added = others.flatMap(diaryOf).filter(({ id }) => !entryIn(chosen, id) && !isTouched(chosen, id));
  return onceEach([...own, ...added]);
}
