import type { HourSubject, JobMinutes } from '../plan/hoursSchema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { noMinutes } from './jobMinutes.ts';
import { certificateApplication } from './planSpan.ts';
import { priorFreshness, type FreshnessOfBoth } from './priorFreshness.ts';
import { trainingOf, type Programme } from './programme.ts';

export type PriorSource =
  | { readonly kind: 'unit'; readonly reference: string }
  | { readonly kind: 'qualification'; readonly qualification: string }
  | { readonly kind: 'hours'; readonly id: string };

/** Something learnt before, and what of it counts here. */
export interface PriorClaim {
  readonly source: PriorSource;
  readonly subject: HourSubject;
  readonly achieved: string | null;
  readonly certificate: string;
  /** The awarding organisation has agreed. */
  readonly verified: boolean;
  readonly freshness: FreshnessOfBoth;
  /** Credits of this plan's units that it stands for. */
  readonly credits: number;
  /** All that is claimed. */
  readonly claimed: JobMinutes;
  /** Certain: verified, and recent enough or employed long enough. */
  readonly counts: JobMinutes;
  /** Would count once verified or dated. */
  readonly toConfirm: JobMinutes;
}

/**
 * Everything the plan claims from earlier: units marked as achieved (their own share of the hours, unless another figure
 * was given), whole qualifications, and other hours. What is too old counts for nothing; what is not verified or not dated
 * is to be confirmed. `shareOf` gives a unit's share in minutes.
 */
export function priorClaims(
  { plan, pathway }: Programme,
  shareOf: (reference: string) => JobMinutes,
): readonly PriorClaim[] {
  const training = trainingOf(plan);
  const application = certificateApplication(plan, pathway);
  const freshnessOf = (kind: 'certificate' | 'experience', achieved: string | null) =>
    priorFreshness(kind, achieved, application, training.employedSince);

  const units = unitsInPlan(plan, pathway)
    .filter(({ because }) => because === 'achieved')
    .map(({ unit: { reference, creditValue } }): PriorClaim => {
      const details = ownEntry(training.priorUnits, reference);
      const choice = ownEntry(plan.units, reference);
      return claim({
        source: { kind: 'unit', reference },
        subject: { kind: 'unit', reference },
        achieved: details?.achieved ?? null,
        certificate: details?.certificate ?? '',
        verified: choice?.state === 'achieved' && choice.verified,
        freshness: freshnessOf('certificate', details?.achieved ?? null),
        credits: creditValue,
        claimed: details?.minutes ?? shareOf(reference),
      });
    });
  const qualifications = plan.achievedQualifications.map(({ qualification }): PriorClaim => {
    const details = ownEntry(training.priorQualifications, qualification);
    return claim({
      source: { kind: 'qualification', qualification },
      subject: { kind: 'qualification' },
      achieved: details?.achieved ?? null,
      certificate: details?.certificate ?? '',
      verified: details?.verified ?? false,
      freshness: freshnessOf('certificate', details?.achieved ?? null),
      credits: 0,
      claimed: details?.minutes ?? noMinutes,
    });
  });
  const others = training.priorHours.map((hours): PriorClaim =>
    claim({
      source: { kind: 'hours', id: hours.id },
      subject: hours.subject,
      achieved: hours.achieved,
      certificate: hours.certificate,
      verified: hours.verified,
      freshness: freshnessOf(hours.kind, hours.achieved),
      credits: 0,
      claimed: hours.minutes,
    }),
  );
  return [...units, ...qualifications, ...others];
}

function claim(facts: Omit<PriorClaim, 'counts' | 'toConfirm'>): PriorClaim {
  const { claimed, freshness, verified } = facts;
  const certain = (job: 'off' | 'on') => verified && (freshness[job] === 'inTime' || freshness[job] === 'byEmployment');
  const possible = (job: 'off' | 'on') => freshness[job] !== 'tooOld' && !certain(job);
  const pick = (choose: (job: 'off' | 'on') => boolean): JobMinutes => ({
    offMinutes: choose('off') ? claimed.offMinutes : 0,
    onMinutes: choose('on') ? claimed.onMinutes : 0,
  });
  return { ...facts, counts: pick(certain), toConfirm: pick(possible) };
}
