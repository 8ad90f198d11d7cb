import * as v from 'valibot';
import {
  PathwayRuleSchema,
  UnitRuleSchema,
  type PathwayRule,
  type Rule,
  type Source,
  type UnitRule,
} from '../catalogue/schema.ts';
import type { Draft, PathwayRuleDraft, RuleDraft } from './draft.ts';

type Fields<Each extends Rule, Kind extends Each['kind']> = Draft<
  Omit<Extract<Each, { kind: Kind }>, 'kind' | 'id' | 'source'>
>;
type Blank<Each extends Rule> = { readonly [Kind in Each['kind']]: Fields<Each, Kind> };

/** An amount of which nothing is said yet but that it is about all units. */
export const blankAmount = { of: {}, measure: 'credits' } as const;

/** What each kind of rule asks its author for, empty. A kind without its fields does not compile. */
const blank: Blank<UnitRule> = {
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

/** The same for rules on a pathway as a whole. */
const blankOfPathway: Blank<PathwayRule> = {
  pathwayCredits: { credits: null },
  startDate: { from: '' },
  oneQualification: { of: [] },
  requirement: blank.requirement,
  amount: blank.amount,
  choice: blank.choice,
  whenTaken: { any: { units: [] }, all: [blankAmount] },
};

/** Kinds of rules, the most usual first. */
export const ruleKinds = Object.keys(blank) as readonly UnitRule['kind'][];
export const pathwayRuleKinds = Object.keys(blankOfPathway) as readonly PathwayRule['kind'][];

export const blankRule = (kind: UnitRule['kind'], id: string, source: Source): RuleDraft =>
  ({ kind, id, source, ...blank[kind] }) as RuleDraft;

export const blankPathwayRule = (kind: PathwayRule['kind'], id: string, source: Source): PathwayRuleDraft =>
  ({ kind, id, source, ...blankOfPathway[kind] }) as PathwayRuleDraft;

/** Whether a rule is filled in as its kind asks, so that it can be put into words. */
export const isFilledIn = (rule: unknown): rule is Rule => v.is(v.union([UnitRuleSchema, PathwayRuleSchema]), rule);
