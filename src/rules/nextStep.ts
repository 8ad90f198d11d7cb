import type { Finding, FindingKind } from './finding.ts';
import type { Verdict } from './verdict.ts';

/** A finding of a rule that is written as an amount, alternatives or a condition. */
export type Requirement = Extract<Finding, { kind: 'amount' | 'choice' | 'whenTaken' }>;

/** The one thing to do next, as a code with its figures. */
export type NextStep =
  /** The rules do not hold for this start. */
  | { readonly kind: 'startDate'; readonly startDate: string | null; readonly from: string }
  /** One of these qualifications is to be taken; `rule` says which choice it is. */
  | { readonly kind: 'chooseQualification'; readonly rule: string; readonly of: readonly string[] }
  /** Take at least so many credits out of a group. */
  | { readonly kind: 'takeOut'; readonly qualification: string; readonly group: string; readonly credits: number }
  | { readonly kind: 'takeOutUnits'; readonly qualification: string; readonly group: string; readonly units: number }
  /** Units that stand in a qualification achieved before: choose others. */
  | { readonly kind: 'repeat'; readonly units: readonly string[] }
  /** Only one of two units may stay. */
  | { readonly kind: 'chooseOne'; readonly pair: readonly [string, string] }
  /** Nothing that can be added meets these rules. */
  | { readonly kind: 'unblock'; readonly findings: readonly Finding[] }
  /** Mandatory units that were ruled out. */
  | { readonly kind: 'takeBack'; readonly group: string; readonly units: readonly string[] }
  /** `more`: some credits (or units) are picked from the group already. */
  | {
      readonly kind: 'pickFromGroup';
      readonly qualification: string;
      readonly group: string;
      readonly credits: number;
      readonly more: boolean;
    }
  | {
      readonly kind: 'pickUnitsFromGroup';
      readonly qualification: string;
      readonly group: string;
      readonly units: number;
      readonly more: boolean;
    }
  /** A unit in the plan asks for another one. */
  | { readonly kind: 'pickRequired'; readonly unit: string; readonly required: string }
  /** More is asked for, or one of several ways, or what a unit in the plan needs: the finding says what. */
  | { readonly kind: 'meet'; readonly finding: Requirement }
  /** More is in the plan than may be. */
  | { readonly kind: 'reduce'; readonly finding: Requirement }
  | { readonly kind: 'pickAny'; readonly credits: number }
  | { readonly kind: 'pickAtLevel'; readonly level: number; readonly credits: number }
  /** Everything is chosen; these must be found out. */
  | { readonly kind: 'confirm'; readonly findings: readonly Finding[] }
  | { readonly kind: 'done' };

/** Kinds of findings in the order in which they are dealt with; within a kind, document order. */
const order: readonly (readonly FindingKind[])[] = [
  ['startDate'],
  ['oneQualification'],
  ['groupCreditsMaximum', 'groupUnitsMaximum'],
  ['noRepeat'],
  ['barredPair'],
  ['allOfGroup'],
  ['groupCreditsMinimum', 'groupUnitsMinimum'],
  ['requires'],
  ['whenTaken', 'amount', 'choice'],
  ['totalCreditsMinimum'],
  ['levelCreditsMinimum'],
  ['pathwayCredits'],
];

/**
 * What to do next: what is over a maximum or may not be there, then what blocks the plan, then group minimums, the
 * total, the level, then what is to be confirmed. Of several of one kind, the first in the document.
 */
export function nextStep({ kind, because }: Verdict): NextStep {
  if (kind === 'ready') return { kind: 'done' };
  if (kind === 'toConfirm') return { kind: 'confirm', findings: because };
  if (kind === 'cannotBeCompleted') return { kind: 'unblock', findings: because };
  for (const kinds of order) {
    const first = because.find((finding) => kinds.includes(finding.kind));
    if (first) return stepFor(first);
  }
  return { kind: 'confirm', findings: because };
}

function stepFor(finding: Finding): NextStep {
  const short = finding.need - finding.have;
  switch (finding.kind) {
    case 'startDate':
      return { kind: 'startDate', startDate: finding.startDate, from: finding.from };
    case 'oneQualification':
      return { kind: 'chooseQualification', rule: finding.ruleId, of: finding.of };
    case 'groupCreditsMaximum':
      return { kind: 'takeOut', qualification: finding.qualification, group: finding.group, credits: -short };
    case 'groupUnitsMaximum':
      return { kind: 'takeOutUnits', qualification: finding.qualification, group: finding.group, units: -short };
    case 'noRepeat':
      return { kind: 'repeat', units: finding.units };
    case 'barredPair':
      return { kind: 'chooseOne', pair: finding.pair };
    case 'allOfGroup':
      return { kind: 'takeBack', group: finding.group, units: finding.missing };
    case 'groupCreditsMinimum':
      return {
        kind: 'pickFromGroup',
        qualification: finding.qualification,
        group: finding.group,
        credits: short,
        more: finding.have > 0,
      };
    case 'groupUnitsMinimum':
      return {
        kind: 'pickUnitsFromGroup',
        qualification: finding.qualification,
        group: finding.group,
        units: short,
        more: finding.have > 0,
      };
    case 'requires':
      return { kind: 'pickRequired', unit: finding.unit, required: finding.required };
    case 'amount':
    case 'choice':
    case 'whenTaken':
      return { kind: finding.status === 'exceeded' ? 'reduce' : 'meet', finding };
    case 'totalCreditsMinimum':
    case 'pathwayCredits':
      return { kind: 'pickAny', credits: short };
    case 'levelCreditsMinimum':
      return { kind: 'pickAtLevel', level: finding.level, credits: finding.need - finding.possible };
    case 'priorUnits':
    case 'countsAtMost':
    case 'requirement':
    case 'title':
    case 'unknownUnits':
    case 'frameworkCopies':
      return { kind: 'confirm', findings: [finding] };
  }
}
