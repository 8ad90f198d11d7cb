import * as v from 'valibot';
import { UnitRuleSchema, type Source, type UnitRule } from '../catalogue/schema.ts';
import type { Draft, RuleDraft } from './draft.ts';

type RuleKind = UnitRule['kind'];
type Fields<Kind extends RuleKind> = Draft<Omit<Extract<UnitRule, { kind: Kind }>, 'kind' | 'id' | 'source'>>;

/** An amount of which nothing is said yet but that it is about all units. */
export const blankAmount = { of: {}, measure: 'credits' } as const;

/** What each kind of rule asks its author for, empty. A kind without its fields does not compile. */
const blank: { readonly [Kind in RuleKind]: Fields<Kind> } = {
  totalCreditsMinimum: { credits: null },
  allOfGroup: { group: '', credits: null },
  groupCreditsMinimum: { group: '', credits: null },
  groupCreditsMaximum: { group: '', credits: null },
  groupUnitsMinimum: { group: '', units: null },
  groupUnitsMaximum: { group: '', units: null },
  levelCreditsMinimum: { level: null, credits: null },
  amount: blankAmount,
  choice: { atLeast: 1, ways: [{ all: [blankAmount] }, { all: [blankAmount] }] },
  whenTaken: { any: { groups: [] }, all: [blankAmount] },
  barredPair: { units: ['', ''] },
  requires: { unit: '', required: '' },
  countsAtMost: { units: [], atMost: 1 },
  requirement: { text: { en: '' }, confirmedBy: 'trainingProvider' },
  title: { name: { en: '' }, all: [blankAmount] },
  noRepeat: {},
};

/** Kinds of rules on units, the most usual first. */
export const ruleKinds = Object.keys(blank) as readonly RuleKind[];

export const blankRule = (kind: RuleKind, id: string, source: Source): RuleDraft =>
  ({ kind, id, source, ...blank[kind] }) as RuleDraft;

/** Whether a rule is filled in as its kind asks, so that it can be put into words. */
export const isUnitRule = (rule: RuleDraft): rule is RuleDraft & UnitRule => v.is(UnitRuleSchema, rule);
