import { compareCopies, isAnotherLearner, type Conflict, type Joining } from '../plan/joinPlans.ts';
import { fieldOf, placeOf } from '../plan/lineage.ts';
import { differences } from '../plan/mergeChanges.ts';
import { valueAt } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import { asChangeTo } from './asChangeTo.ts';
import { describeDifference, type Difference } from './comparePlans.ts';
import { planIdCode } from './linkSubject.ts';

/**
 * What opening someone's plan means here.
 * - `new`: no such plan here; it can simply be added.
 * - `same`: here already, and alike in every field.
 * - `different`: here already, and it differs: my own plan coming back, or another learner's that began as this one.
 */
export type ReceivedPlan =
  | {
      readonly kind: 'new';
      readonly theirs: Plan;
      /** Plans here that began from it: from the same link, file or starter. */
      readonly begun: readonly Plan[];
    }
  | { readonly kind: 'same'; readonly theirs: Plan; readonly mine: Plan }
  | {
      readonly kind: 'different';
      readonly theirs: Plan;
      readonly mine: Plan;
      /** Both have a name, and not the same one. */
      readonly another: boolean;
      /** Changes of theirs that join by themselves. */
      readonly joins: number;
      /** What was changed in mine and theirs does not have; first what nobody can choose again: notes, confirmations, the diary. */
      readonly onlyHere: readonly Difference[];
      /** What has to be asked; `key` is the field of the conflict. */
      readonly asked: readonly Difference[];
    };

type Place = Pick<Conflict, 'field' | 'place' | 'mine' | 'theirs'>;

const describe = ({ place, mine: before, theirs: after, field }: Place, mine: Plan, theirs: Plan): Difference => ({
  ...describeDifference({ path: place, before, after }, mine, theirs),
  key: field,
});

/** Each field once, whatever of it differs. */
const placesOf = (paths: Joining['taken']): ReadonlyMap<string, readonly string[]> =>
  new Map(paths.map((path) => [fieldOf(path), placeOf(path)]));

/** What people have said or written down, beside what they have chosen. */
const isWritten = ([part, list]: readonly string[]): boolean => part === 'record' || list === 'diary';

function meet(theirs: Plan, mine: Plan): ReceivedPlan {
  if (differences(mine, theirs).length === 0) return { kind: 'same', theirs, mine };
  const { taken, kept, conflicts } = compareCopies(mine, theirs);
  return {
    kind: 'different',
    theirs,
    mine,
    another: isAnotherLearner(mine, theirs),
    joins: placesOf(taken).size,
    onlyHere: [...placesOf(kept)]
      .toSorted(([, a], [, b]) => Number(isWritten(b)) - Number(isWritten(a)))
      .map(([field, place]) =>
        describe({ field, place, mine: valueAt(mine, place), theirs: valueAt(theirs, place) }, mine, theirs),
      ),
    asked: conflicts.map((conflict) => describe(conflict, mine, theirs)),
  };
}

/**
 * Meets someone's plans with those on this device. Plans that came by link to earlier versions are known again. Changes
 * nothing. `begins`: they are plans of the reader's own, made from a link or starter.
 */
export function receivePlans(theirs: readonly Plan[], here: readonly Plan[], begins = false): ReceivedPlan[] {
  const known = new Map(here.map((plan) => [plan.id, plan]));
  let printed: ReadonlyMap<string, Plan> | null = null;
  /** Worked out only where it is asked for: of hundreds of plans it takes longer than all else. */
  const byPrint = () => (printed ??= new Map(here.map((plan) => [planIdCode(plan.id), plan])));
  return theirs.map((plan) => {
    const mine = known.get(plan.id) ?? byPrint().get(plan.id) ?? byPrint().get(planIdCode(plan.id));
    if (mine) return meet(plan, mine);
    const from = begins ? plan.origin?.of : plan.id;
    return { kind: 'new', theirs: plan, begun: here.filter(({ origin }) => origin && origin.of === from) };
  });
}

/** What was sent, met with a plan here that began from it. */
export const receiveInto = (sent: Plan, mine: Plan): ReceivedPlan => meet(asChangeTo(sent, mine), mine);
