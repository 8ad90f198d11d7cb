import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { Framework, HourComponent, Pathway, Qualification, Rule, Unit } from '../catalogue/schema.ts';
import { findPathway } from '../catalogue/findFramework.ts';
import { frameworkName } from '../catalogue/findVersion.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';

/** One thing a newer version of its framework changes for one plan. Figures in credits, hours or months. */
export type FrameworkChange =
  /** The plan's pathway is no longer in the framework; nothing else can be said. */
  | { readonly kind: 'pathwayGone'; readonly pathway: string }
  /** A unit of the plan is no longer offered. */
  | { readonly kind: 'unitGone'; readonly qualification: string; readonly unit: string }
  /** Null: the document prints none. */
  | {
      readonly kind: 'unitCredits';
      readonly unit: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: 'unitGroup'; readonly unit: string; readonly before: string; readonly after: string }
  | { readonly kind: 'unitTitle'; readonly unit: string; readonly before: string; readonly after: string }
  /** Units that can be picked now and could not before. */
  | { readonly kind: 'unitsNew'; readonly qualification: string; readonly units: readonly string[] }
  | { readonly kind: 'qualificationGone' | 'qualificationNew'; readonly qualification: string }
  | {
      readonly kind: 'qualificationCredits';
      readonly qualification: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  /** The awarding organisation's row that the plan chose is no longer there. */
  | { readonly kind: 'offeringGone'; readonly qualification: string; readonly number: string }
  | { readonly kind: 'ruleGone' | 'ruleNew'; readonly qualification: string | null; readonly rule: Rule }
  | { readonly kind: 'ruleChanged'; readonly qualification: string | null; readonly before: Rule; readonly after: Rule }
  | { readonly kind: 'hours'; readonly job: 'off' | 'on'; readonly before: number; readonly after: number }
  | {
      readonly kind: 'hourComponents';
      readonly job: 'off' | 'on';
      readonly before: readonly HourComponent[] | null;
      readonly after: readonly HourComponent[] | null;
    }
  /** Null: no shortest duration is named. */
  | { readonly kind: 'shortestDuration'; readonly before: number | null; readonly after: number | null }
  /** Levels, credits or hours of the Essential Skills Wales qualifications, or the proxies accepted for them. */
  | { readonly kind: 'essentialSkills' | 'proxies' };

function unitChanges(before: Unit, after: Unit): FrameworkChange[] {
  const unit = before.reference;
  const changes: FrameworkChange[] = [];
  if (before.creditValue !== after.creditValue)
    changes.push({ kind: 'unitCredits', unit, before: before.creditValue ?? null, after: after.creditValue ?? null });
  if (before.group !== after.group) changes.push({ kind: 'unitGroup', unit, before: before.group, after: after.group });
  if (before.title !== after.title) changes.push({ kind: 'unitTitle', unit, before: before.title, after: after.title });
  return changes;
}

/** A rule says the same as long as its figures do; the section it stands in may be another. */
const sameRule = ({ source: _before, ...before }: Rule, { source: _after, ...after }: Rule) => sameValue(before, after);

function ruleChanges(qualification: string | null, before: readonly Rule[], after: readonly Rule[]): FrameworkChange[] {
  const now = new Map(after.map((rule) => [rule.id, rule]));
  const was = new Set(before.map(({ id }) => id));
  return [
    ...before.flatMap((rule): FrameworkChange[] => {
      const next = now.get(rule.id);
      if (!next) return [{ kind: 'ruleGone', qualification, rule }];
      return sameRule(rule, next) ? [] : [{ kind: 'ruleChanged', qualification, before: rule, after: next }];
    }),
    ...after
      .filter(({ id }) => !was.has(id))
      .map((rule): FrameworkChange => ({ kind: 'ruleNew', qualification, rule })),
  ];
}

/** Units this plan speaks of, and those it contains by rule. */
function isInPlan(plan: Plan, { rules }: Qualification, unit: Unit): boolean {
  const mandatory = rules.some((rule) => rule.kind === 'allOfGroup' && rule.group === unit.group);
  return mandatory || ownEntry(plan.units, unit.reference) !== undefined || plan.starred.includes(unit.reference);
}

function qualificationChanges(before: Qualification, after: Qualification, plan: Plan): FrameworkChange[] {
  const { id } = before;
  const now = new Map(after.units.map((unit) => [unit.reference, unit]));
  const was = new Set(before.units.map(({ reference }) => reference));
  const changes = before.units
    .filter((unit) => isInPlan(plan, before, unit))
    .flatMap((unit): FrameworkChange[] => {
      const next = now.get(unit.reference);
      return next ? unitChanges(unit, next) : [{ kind: 'unitGone', qualification: id, unit: unit.reference }];
    });
  const units = after.units.map(({ reference }) => reference).filter((reference) => !was.has(reference));
  if (units.length > 0) changes.push({ kind: 'unitsNew', qualification: id, units });
  if (before.credits !== after.credits)
    changes.push({
      kind: 'qualificationCredits',
      qualification: id,
      before: before.credits ?? null,
      after: after.credits ?? null,
    });
  const number = ownEntry(plan.offerings, id);
  const offered = ({ offerings }: Qualification) => offerings.some((row) => row.number === number);
  if (number !== undefined && offered(before) && !offered(after))
    changes.push({ kind: 'offeringGone', qualification: id, number });
  return [...changes, ...ruleChanges(id, before.rules, after.rules)];
}

function qualificationsChanges(before: Pathway, after: Pathway, plan: Plan): FrameworkChange[] {
  const now = new Map(after.qualifications.map((qualification) => [qualification.id, qualification]));
  const was = new Set(before.qualifications.map(({ id }) => id));
  return [
    ...before.qualifications.flatMap((qualification): FrameworkChange[] => {
      const next = now.get(qualification.id);
      return next
        ? qualificationChanges(qualification, next, plan)
        : [{ kind: 'qualificationGone', qualification: qualification.id }];
    }),
    ...after.qualifications
      .filter(({ id }) => !was.has(id))
      .map(({ id }): FrameworkChange => ({ kind: 'qualificationNew', qualification: id })),
  ];
}

function hourChanges(before: Pathway, after: Pathway): FrameworkChange[] {
  return (['off', 'on'] as const).flatMap((job): FrameworkChange[] => {
    const part = job === 'off' ? 'offTheJob' : 'onTheJob';
    const { total: was, components: wasOf = null } = before.hours?.[part] ?? { total: 0 };
    const { total: now, components: nowOf = null } = after.hours?.[part] ?? { total: 0 };
    if (was !== now) return [{ kind: 'hours', job, before: was, after: now }];
    if (sameValue(wasOf, nowOf)) return [];
    return [{ kind: 'hourComponents', job, before: wasOf, after: nowOf }];
  });
}

function otherChanges(before: Pathway, after: Pathway): FrameworkChange[] {
  const changes: FrameworkChange[] = [];
  const was = before.minimumMonths?.months ?? null;
  const now = after.minimumMonths?.months ?? null;
  if (was !== now) changes.push({ kind: 'shortestDuration', before: was, after: now });
  if (!sameValue(before.essentialSkills, after.essentialSkills)) changes.push({ kind: 'essentialSkills' });
  if (!sameValue(before.proxies, after.proxies)) changes.push({ kind: 'proxies' });
  return changes;
}

/**
 * What another version of its framework changes for a plan: units it speaks of, rules, credits, hours, durations.
 * Empty: the plan may move on without a second look. A pathway that is not in `before` counts as gone as well.
 */
export function frameworkChanges(before: Framework, after: Framework, plan: Plan): FrameworkChange[] {
  const was = findPathway(before, plan.pathway);
  const now = findPathway(after, plan.pathway);
  if (!was || !now) return [{ kind: 'pathwayGone', pathway: plan.pathway }];
  return [
    ...qualificationsChanges(was, now, plan),
    ...ruleChanges(null, was.rules, now.rules),
    ...hourChanges(was, now),
    ...otherChanges(was, now),
  ];
}

/** The plan under another version of its framework. What it says of units stays, even of units that are gone. */
export function moveToVersion(plan: Plan, newer: KnownFramework): Plan {
  const framework = frameworkName(newer);
  return plan.framework.id !== framework.id || sameValue(plan.framework, framework) ? plan : { ...plan, framework };
}
