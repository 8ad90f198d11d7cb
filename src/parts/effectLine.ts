import type { Unit } from '../catalogue/schema.ts';
import type { UnitEffect } from '../completion/answer.ts';
import type { Completable } from '../rules/verdict.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import { findingKey, type Finding } from '../rules/finding.ts';

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
  | { readonly kind: 'groupUnitsTo'; readonly group: string; readonly to: number; readonly need: number }
  | { readonly kind: 'totalTo'; readonly to: number; readonly need: number }
  | { readonly kind: 'levelTo'; readonly level: number; readonly to: number; readonly need: number }
  | { readonly kind: 'levelNotKnown' }
  /** One unit more, whose credits the document does not print. */
  | { readonly kind: 'oneMore' }
  | { readonly kind: 'extra'; readonly credits: number };

export type EffectTone = 'bad' | 'good' | 'unknown' | 'neutral';

export function effectTone(line: EffectLine): EffectTone {
  switch (line.kind) {
    case 'groupOver':
    case 'groupUnitsOver':
    case 'repeat':
    case 'barred':
    case 'deadEnd':
      return 'bad';
    case 'mayRepeat':
    case 'levelNotKnown':
      return 'unknown';
    case 'finishes':
      return line.toConfirm ? 'unknown' : 'good';
    case 'needsUnit':
    case 'groupTo':
    case 'groupUnitsTo':
    case 'totalTo':
    case 'levelTo':
    case 'oneMore':
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

/** What a unit does for a rule that is not met yet; findings stand in document order, groups before the total. */
function progress(finding: Finding, unit: Unit, unmet: ReadonlyMap<string, Finding>): EffectLine | null {
  if (finding.kind === 'requires' && finding.status === 'unmet' && finding.unit === unit.reference)
    return { kind: 'needsUnit', required: finding.required };
  const before = unmet.get(findingKey(finding));
  if (!before) return null;
  if (finding.kind === 'groupCreditsMinimum')
    return { kind: 'groupTo', group: finding.group, to: finding.have, need: finding.need };
  if (finding.kind === 'groupUnitsMinimum')
    return { kind: 'groupUnitsTo', group: finding.group, to: finding.have, need: finding.need };
  if (finding.kind === 'totalCreditsMinimum' || finding.kind === 'pathwayCredits')
    return { kind: 'totalTo', to: finding.have, need: finding.need };
  if (finding.kind === 'levelCreditsMinimum')
    return finding.have === before.have
      ? { kind: 'levelNotKnown' }
      : { kind: 'levelTo', level: finding.level, to: finding.have, need: finding.need };
  return null;
}

/**
 * Chooses what to say of `unit`, given its effect on the plan that `evaluation` describes. `completable`: whether that
 * plan can be completed as it is; where it cannot, no unit is to blame for it.
 */
export function effectLine(
  unit: Unit,
  effect: UnitEffect,
  evaluation: Evaluation,
  completable: Completable,
): EffectLine {
  for (const finding of effect.after) {
    const over = finding.status === 'exceeded' && exceeding(finding, unit);
    if (over) return over;
  }
  if (effect.completable === 'no' && completable !== 'no') return { kind: 'deadEnd' };
  const repeat = effect.after.find((finding) => finding.kind === 'noRepeat');
  if (repeat?.status === 'unknown' && repeat.units.includes(unit.reference)) return { kind: 'mayRepeat' };
  const unmet = evaluation.findings.filter(({ status }) => status === 'unmet');
  if (effect.finishes && unmet.length > 0) {
    const unsure = [...evaluation.findings, ...effect.after].some(({ status }) => status === 'unknown');
    return { kind: 'finishes', toConfirm: unsure };
  }
  const unmetById = new Map(unmet.map((finding) => [findingKey(finding), finding]));
  for (const finding of effect.after) {
    const line = progress(finding, unit, unmetById);
    if (line) return line;
  }
  return unit.creditValue === undefined ? { kind: 'oneMore' } : { kind: 'extra', credits: unit.creditValue };
}
