import { creditsNeeded } from '../plan/creditsNeeded.ts';
import type { HourSubject, JobMinutes } from '../plan/hoursSchema.ts';
import { unitFigure } from '../plan/unitFigures.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { hourRequirements, type HourRequirements } from './hourRequirements.ts';
import { componentOf, isSameSubject, placeAmong } from './hourSubject.ts';
import { addMinutes, minutesShort, noMinutes } from './jobMinutes.ts';
import { priorClaims, type PriorClaim } from './priorClaims.ts';
import type { Programme } from './programme.ts';
import { shareHours, shareMinutes, type SharedPart } from './shareMinutes.ts';

/** The minutes of one subject. */
export interface HourNeed {
  readonly subject: HourSubject;
  readonly needed: JobMinutes;
  /** Made up by prior learning for certain. */
  readonly recognised: JobMinutes;
  /** Made up by prior learning once it is confirmed. */
  readonly toConfirm: JobMinutes;
  /** What remains to be trained: the three add up to what is needed. */
  readonly toPlan: JobMinutes;
}

export interface TrainingNeeds {
  readonly requirements: HourRequirements;
  readonly claims: readonly PriorClaim[];
  /** Units in document order first, then credits still to choose, Essential Skills, coaching; or the programme alone. */
  readonly needs: readonly HourNeed[];
}

/**
 * Who needs which minutes: the required hours of each component shared out over its subjects, exactly, and what prior
 * learning makes up of them. Credits nobody has picked units for yet hold their share as `qualification`. Recognised
 * minutes beyond what a component needs are not moved to another one. `today` tells what is certain from what is to be
 * confirmed; what is to be planned is the same on every day.
 */
export function trainingNeeds(programme: Programme, today: string | null = null): TrainingNeeds {
  const requirements = hourRequirements(programme.plan, programme.pathway);
  const shares = subjectShares(programme, requirements);
  const placeOf = placeAmong(requirements.lines, programme);
  const claims = priorClaims(programme, {
    today,
    shareOf: (reference) =>
      shares.find(({ subject }) => subject.kind === 'unit' && subject.reference === reference)?.needed ?? noMinutes,
    isInPlan: (subject) => placeOf(subject) !== null,
  });
  if (claims.length === 0) return { requirements, claims, needs: shares.map(withoutClaims) };
  // What is certain is told from what is to be confirmed only within what both make up.
  const covered = applyClaims(shares, claims, ({ counts, toConfirm }) => addMinutes(counts, toConfirm));
  const earlier = shares.map(({ subject }, index) => ({ subject, needed: covered[index] ?? noMinutes }));
  const certain = applyClaims(earlier, claims, ({ counts }) => counts);
  const needs = shares.map(({ subject, needed }, index) => {
    const [both, recognised] = [covered[index] ?? noMinutes, certain[index] ?? noMinutes];
    return {
      subject,
      needed,
      recognised,
      toConfirm: minutesShort(both, recognised),
      toPlan: minutesShort(needed, both),
    };
  });
  return { requirements, claims, needs };
}

const withoutClaims = ({ subject, needed }: SubjectShare): HourNeed => ({
  subject,
  needed,
  recognised: noMinutes,
  toConfirm: noMinutes,
  toPlan: needed,
});

interface SubjectShare {
  readonly subject: HourSubject;
  readonly needed: JobMinutes;
}

function subjectShares({ plan, pathway }: Programme, requirements: HourRequirements): readonly SubjectShare[] {
  const parts: (SharedPart & { readonly subject: HourSubject })[] = unitsInPlan(plan, pathway).map(({ unit }) => ({
    subject: { kind: 'unit', reference: unit.reference },
    // Units without credits share hours out evenly.
    creditValue: unit.creditValue ?? 1,
    glh: unitFigure(plan, unit, 'glh')?.value ?? null,
  }));
  const chosen = sum(parts.map(({ creditValue }) => creditValue));
  const asked = Math.max(creditsNeeded(plan, pathway), parts.length === 0 ? 1 : 0);
  if (chosen < asked) parts.push({ subject: { kind: 'qualification' }, creditValue: asked - chosen, glh: null });

  return requirements.lines
    .toSorted((a, b) => Number(b.component === 'qualification') - Number(a.component === 'qualification'))
    .flatMap(({ component, skill, needed }): readonly SubjectShare[] => {
      if (component === 'qualification') {
        const shares = shareHours(needed, parts);
        return parts.map(({ subject }, index) => ({ subject, needed: shares[index] ?? noMinutes }));
      }
      if (skill !== null) return [{ subject: { kind: 'essentialSkill', skill }, needed }];
      return [{ subject: { kind: component === null ? 'programme' : 'coaching' }, needed }];
    });
}

/**
 * Claims go to their own subject first; what is left of one on a unit or the qualification to the qualification's other
 * parts; where the document gives two totals alone, every claim goes to the programme.
 */
function applyClaims(
  shares: readonly SubjectShare[],
  claims: readonly PriorClaim[],
  minutesOf: (claim: PriorClaim) => JobMinutes,
): readonly JobMinutes[] {
  const applyJob = (job: 'offMinutes' | 'onMinutes') => {
    const left = shares.map(({ needed }) => needed[job]);
    const unspent = claims.map((claim) => minutesOf(claim)[job]);
    for (const reaches of [reachesItself, reachesComponent, reachesProgramme]) {
      for (const [position, { subject }] of claims.entries()) {
        const room = shares.map((share, index) => (reaches(subject, share.subject) ? (left[index] ?? 0) : 0));
        const applied = Math.min(unspent[position] ?? 0, sum(room));
        if (applied === 0) continue;
        unspent[position] = (unspent[position] ?? 0) - applied;
        for (const [index, minutes] of shareMinutes(applied, room, 1).entries())
          left[index] = (left[index] ?? 0) - minutes;
      }
    }
    return shares.map(({ needed }, index) => needed[job] - (left[index] ?? 0));
  };
  const off = applyJob('offMinutes');
  const on = applyJob('onMinutes');
  return shares.map((_, index) => ({ offMinutes: off[index] ?? 0, onMinutes: on[index] ?? 0 }));
}

function reachesItself(claimed: HourSubject, other: HourSubject): boolean {
  return claimed.kind !== 'qualification' && isSameSubject(claimed, other);
}

function reachesComponent(claimed: HourSubject, other: HourSubject): boolean {
  return componentOf(claimed) === 'qualification' && componentOf(other) === 'qualification';
}

function reachesProgramme(_: HourSubject, other: HourSubject): boolean {
  return other.kind === 'programme';
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
