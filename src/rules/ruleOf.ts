import type { PathwayRule, RuleKind, UnitRule } from '../catalogue/schema.ts';
import type { Finding } from './finding.ts';

/** The rule of one kind, as the catalogue holds it. */
export type RuleOf<Kind extends RuleKind> = Extract<UnitRule | PathwayRule, { kind: Kind }>;

/** The finding of one kind. */
export type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
