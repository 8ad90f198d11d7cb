import type { HourSubject, JobMinutes, PriorHours } from '../plan/hoursSchema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { noMinutes, type Job } from './jobMinutes.ts';
import { certificateApplication } from './planSpan.ts';
import { subjectKey } from './hourSubject.ts';
import { limitsAge, priorFreshness, type FreshnessOfBoth } from './priorFreshness.ts';
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
  /** The same learning is claimed here too, so this claim counts for nothing. Null where it is claimed once. */
  readonly countedAs: PriorSource | null;
  /** Credits of this plan's units that it stands for. */
  readonly credits: number;
  /** All that is claimed. */
  readonly claimed: JobMinutes;
  /** Certain: verified, and recent enough or employed long enough. */
  readonly counts: JobMinutes;
  /** Would count once verified or dated. */
  readonly toConfirm: JobMinutes;
}

/** A text that is the same for the same source, for look-ups. */
export function sourceKey(source: PriorSource): string {
  if (source.kind === 'unit') return `unit ${source.reference}`;
  return source.kind === 'qualification' ? `qualification ${source.qualification}` : `hours ${source.id}`;
}

/**
 * Everything the plan claims from earlier: units marked as achieved (their own share of the hours, unless another figure
 * was given), whole qualifications, and other hours. What is too old counts for nothing, nor does what is claimed a second
 * time; what is not verified or not dated is to be confirmed. `shareOf` gives a unit's share in minutes.
 */
export function priorClaims(
  { plan, framework, pathway }: Programme,
  shareOf: (reference: string) => JobMinutes,
): readonly PriorClaim[] {
  const training = trainingOf(plan);
  const application = certificateApplication(plan, pathway);
  const freshnessOf = (kind: 'certificate' | 'experience', achieved: string | null) =>
    limitsAge(framework)
      ? priorFreshness(kind, achieved, application, training.employedSince)
      : ({ off: 'noLimit', on: 'noLimit', usableUntil: null } as const);

  const units = unitsInPlan(plan, pathway)
    .filter(({ because }) => because === 'achieved')
    .map(({ unit: { reference, creditValue } }): Facts => {
      const details = ownEntry(training.priorUnits, reference);
      const choice = ownEntry(plan.units, reference);
      const whole = plan.achievedQualifications.find(
        ({ qualification, units: own }) =>
          own?.includes(reference) && ownEntry(training.priorQualifications, qualification)?.minutes,
      );
      return {
        source: { kind: 'unit', reference },
        subject: { kind: 'unit', reference },
        achieved: details?.achieved ?? null,
        certificate: details?.certificate ?? '',
        verified: choice?.state === 'achieved' && choice.verified,
        freshness: freshnessOf('certificate', details?.achieved ?? null),
        countedAs: whole ? { kind: 'qualification', qualification: whole.qualification } : null,
        credits: creditValue,
        claimed: details?.minutes ?? shareOf(reference),
      };
    });
  const qualifications = plan.achievedQualifications.map(({ qualification }): Facts => {
    const details = ownEntry(training.priorQualifications, qualification);
    return {
      source: { kind: 'qualification', qualification },
      subject: { kind: 'qualification' },
      achieved: details?.achieved ?? null,
      certificate: details?.certificate ?? '',
      verified: details?.verified ?? false,
      freshness: freshnessOf('certificate', details?.achieved ?? null),
      countedAs: null,
      credits: 0,
      claimed: details?.minutes ?? noMinutes,
    };
  });
  const others = training.priorHours.map((hours, index): Facts => ({
    source: { kind: 'hours', id: hours.id },
    subject: hours.subject,
    achieved: hours.achieved,
    certificate: hours.certificate,
    verified: hours.verified,
    freshness: freshnessOf(hours.kind, hours.achieved),
    countedAs: claimedBefore(hours, units, training.priorHours.slice(0, index)),
    credits: 0,
    claimed: hours.minutes,
  }));
  return [...units, ...qualifications, ...others].map(judge);
}

type Facts = Omit<PriorClaim, 'counts' | 'toConfirm'>;

/** Where other hours are claimed already: for a unit that is claimed as achieved, or word for word the same. */
function claimedBefore(hours: PriorHours, units: readonly Facts[], earlier: readonly PriorHours[]): PriorSource | null {
  const key = subjectKey(hours.subject);
  const unit = units.find(({ subject }) => subjectKey(subject) === key);
  if (unit) return unit.source;
  const told = ({ id: _id, ...rest }: PriorHours) => JSON.stringify({ ...rest, subject: subjectKey(rest.subject) });
  const twin = earlier.find((other) => told(other) === told(hours));
  return twin ? { kind: 'hours', id: twin.id } : null;
}

function judge(facts: Facts): PriorClaim {
  const { claimed, countedAs, freshness, verified } = facts;
  const counts = (job: Job) => countedAs === null && freshness[job] !== 'tooOld';
  const certain = (job: Job) => verified && freshness[job] !== 'unknown';
  const pick = (choose: (job: Job) => boolean): JobMinutes => ({
    offMinutes: choose('off') ? claimed.offMinutes : 0,
    onMinutes: choose('on') ? claimed.onMinutes : 0,
  });
  return {
    ...facts,
    counts: pick((job) => counts(job) && certain(job)),
    toConfirm: pick((job) => counts(job) && !certain(job)),
  };
}
