import type { Unit } from '../catalogue/schema.ts';
import type { UnitEffect } from '../completion/answer.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import type { Finding } from '../rules/finding.ts';

/** The one thing worth saying about picking a unit: the worst first, then the best, then the next figure that moves. */
export type EffectLine =
  | { readonly kind: 'groupOver'; readonly group: string; readonly to: number; readonly most: number }
  | { readonly kind: 'groupUnitsOver'; readonly group: string; readonly to: number; readonly most: number }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'barred'; readonly other: string }
  | { readonly kind: 'deadEnd' }
  | { readonly kind: 'mayRepeat' }
  | { readonly kind: 'finishes'; readonly toConfirm: boolean }
  | { readonly kind: 'needsUnit'; readonly required: string }
  | { readonly kind: 'groupTo'; readonly group: string; readonly to: number; readonly need: number }
  | { readonly kind: 'totalTo'; readonly to: number; readonly need: number }
  | { readonly kind: 'extra'; readonly credits: number };

export type EffectTone = 'bad' | 'good' | 'unknown' | 'neutral';

export function effectTone({ kind }: EffectLine): EffectTone {
  switch (kind) {
    case 'groupOver':
    case 'groupUnitsOver':
    case 'repeat':
    case 'barred':
    case 'deadEnd':
      return 'bad';
    case 'mayRepeat':
      return 'unknown';
    case 'finishes':
      return 'good';
    case 'needsUnit':
    case 'groupTo':
    case 'totalTo':
    case 'extra':
      return 'neutral';
  }
}

function exceeding(finding: Finding, unit: Unit): EffectLine | null {
  switch (finding.kind) {
    case 'groupCreditsMaximum':
      return { kind: 'groupOver', group: finding.group, to: finding.have, most: finding.need };
    case 'groupUnitsMaximum':
      return { kind: 'groupUnitsOver', group: finding.group, to: finding.have, most: finding.need };
    case 'noRepeat':
      return { kind: 'repeat' };
    case 'barredPair':
      return { kind: 'barred', other: finding.pair[0] === unit.reference ? finding.pair[1] : finding.pair[0] };
    default:
      return null;
  }
}

/** Chooses what to say of `unit`, given its effect on the plan that `evaluation` describes. */
export function effectLine(unit: Unit, effect: UnitEffect, evaluation: Evaluation): EffectLine {
  const broken = effect.after.find((finding) => effect.exceeds.includes(finding.ruleId));
  const over = broken && exceeding(broken, unit);
  if (over) return over;
  if (effect.completable === 'no') return { kind: 'deadEnd' };
  const repeat = effect.after.find((finding) => finding.kind === 'noRepeat');
  if (repeat?.status === 'unknown' && repeat.units.includes(unit.reference)) return { kind: 'mayRepeat' };
  if (effect.finishes) {
    const unsure = [...evaluation.findings, ...effect.after].some(({ status }) => status === 'unknown');
    return { kind: 'finishes', toConfirm: unsure };
  }
  const requires = effect.after.find((finding) => finding.kind === 'requires' && finding.status === 'unmet');
  if (requires?.kind === 'requires' && requires.unit === unit.reference)
    return { kind: 'needsUnit', required: requires.required };
  const unmet = evaluation.findings.filter(({ status }) => status === 'unmet');
  for (const finding of effect.after) {
    if (finding.kind !== 'groupCreditsMinimum') continue;
    if (unmet.some(({ ruleId }) => ruleId === finding.ruleId))
      return { kind: 'groupTo', group: finding.group, to: finding.have, need: finding.need };
  }
  const total = effect.after.find((finding) => finding.kind === 'totalCreditsMinimum');
  if (total && unmet.some(({ ruleId }) => ruleId === total.ruleId))
    return { kind: 'totalTo', to: total.have, need: total.need };
  return { kind: 'extra', credits: unit.creditValue };
}
