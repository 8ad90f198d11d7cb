import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { Sample } from '../catalogue/schema.ts';
import { judge } from '../judging/judge.ts';
import { createPlan } from '../plan/createPlan.ts';
import type { Plan } from '../plan/planSchema.ts';
import { verdict, type VerdictKind } from '../rules/verdict.ts';

/** What became of a sample under the rules as they are. */
export interface SampleRun {
  /** Null: its pathway is gone. */
  readonly kind: VerdictKind | null;
  /** As its author says; null where that hangs on something that somebody has to confirm. */
  readonly holds: boolean | null;
}

const outcomes: Readonly<Record<VerdictKind, Sample['expected'] | null>> = {
  ready: 'ready',
  toConfirm: null,
  inProgress: 'unfinished',
  needsChange: 'broken',
  cannotBeCompleted: 'broken',
};

/** The sample as a plan. `now`: ISO 8601 in UTC; the plan begins on that day. */
export function samplePlan(sample: Sample, { id, version, hash }: KnownFramework, now: string): Plan {
  const { name, pathway, units, offerings = {} } = sample;
  const framework = { id, version, hash };
  const begun = createPlan({ id: 'sample', name, framework, pathway, offerings, startDate: now.slice(0, 10), now });
  return { ...begun, units: Object.fromEntries(units.map((reference) => [reference, { state: 'picked' as const }])) };
}

/** Judges a sample as any plan is judged. Whether what is missing can still be added is not looked for. */
export function runSample(sample: Sample, framework: KnownFramework, now: string): SampleRun {
  const judgement = judge(samplePlan(sample, framework, now), { frameworks: [framework] });
  if (!judgement) return { kind: null, holds: false };
  const { kind } = verdict(judgement.evaluation, 'unknown');
  const outcome = outcomes[kind];
  if (outcome === null) return { kind, holds: sample.expected === 'ready' ? null : false };
  return { kind, holds: outcome === sample.expected };
}

/** What a plan has picked, as a sample with what its author says of it. */
export function sampleOf(plan: Plan, name: string, expected: Sample['expected']): Sample {
  const units = Object.entries(plan.units).flatMap(([reference, { state }]) => (state === 'picked' ? [reference] : []));
  const offerings = Object.keys(plan.offerings).length > 0 ? { offerings: plan.offerings } : {};
  return { name, pathway: plan.pathway, units, ...offerings, expected };
}
