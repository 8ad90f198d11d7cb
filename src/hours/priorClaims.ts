import type { HourSubject, JobMinutes, PriorHours } from '../plan/hoursSchema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { PriorSource } from '../plan/priorSource.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { noMinutes, type Job } from './jobMinutes.ts';
import { certificateApplication } from './planSpan.ts';
import { subjectKey } from './hourSubject.ts';
import { limitsAge, priorFreshness, type FreshnessOfBoth } from './priorFreshness.ts';
import { trainingOf, type Programme } from './programme.ts';

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
  /** What it is claimed for is in the plan; else it counts for nothing. */
  readonly inPlan: boolean;
  /** Credits of this plan's units that it stands for. */
  readonly credits: number;
  /** All that is claimed. */
  readonly claimed: JobMinutes;
  /** Certain: verified, and recent enough or employed long enough. */
  readonly counts: JobMinutes;
  /** Would count once verified or dated. */
  readonly toConfirm: JobMinutes;
}

/** What claims are judged by beside the plan. */
interface ClaimContext {
  /** Null where no day matters. */
  readonly today: string | null;
  /** A unit's share of the hours. */
  readonly shareOf: (reference: string) => JobMinutes;
  readonly isInPlan: (subject: HourSubject) => boolean;
}

/**
 * Everything the plan claims from earlier: units marked as achieved (their own share of the hours, unless another figure
 * was given), whole qualifications, and other hours. What is too old counts for nothing, nor does what is claimed a second
 * time or for something that is not in the plan; what is not verified or not dated is to be confirmed.
 */
export function priorClaims(programme: Programme, { today, shareOf, isInPlan }: ClaimContext): readonly PriorClaim[] {
  const { plan, framework, pathway } = programme;
  const training = trainingOf(plan);
  const freshnessOf = ageJudge(programme, today);
  /** Where nobody said which units a qualification had, it may have had any. */
  const unitsOf = (qualification: string) =>
    framework.pathways
      .flatMap(({ qualifications: all }) => all)
      .filter(({ id }) => id === qualification)
      .flatMap(({ units: own }) => own.map(({ reference }) => reference));

  const units = unitsInPlan(plan, pathway)
    .filter(({ because }) => because === 'achieved')
    .map(({ unit: { reference, creditValue } }): Facts => {
      const details = ownEntry(training.priorUnits, reference);
      const choice = ownEntry(plan.units, reference);
      const whole = plan.achievedQualifications.find(
        ({ qualification, units: own }) =>
          ownEntry(training.priorQualifications, qualification)?.minutes &&
          (own ?? unitsOf(qualification)).includes(reference),
      );
      return {
        source: { kind: 'unit', reference },
        subject: { kind: 'unit', reference },
        achieved: details?.achieved ?? null,
        certificate: details?.certificate ?? '',
        verified: choice?.state === 'achieved' && choice.verified,
        freshness: freshnessOf('certificate', details?.achieved ?? null),
        countedAs: whole ? { kind: 'qualification', qualification: whole.qualification } : null,
        inPlan: true,
        credits: creditValue ?? 0,
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
      inPlan: isInPlan({ kind: 'qualification' }),
      credits: 0,
      claimed: details?.minutes ?? noMinutes,
    };
  });
  const others = training.priorHours.map((hours): Facts => ({
    source: { kind: 'hours', id: hours.id },
    subject: hours.subject,
    achieved: hours.achieved,
    certificate: hours.certificate,
    verified: hours.verified,
    freshness: freshnessOf(hours.kind, hours.achieved),
    countedAs: claimedBefore(hours, units, training.priorHours),
    inPlan: isInPlan(hours.subject),
    credits: 0,
    claimed: hours.minutes,
  }));
  return [...units, ...qualifications, ...others].map(judge);
}

type Facts = Omit<PriorClaim, 'counts' | 'toConfirm'>;

type AgeJudge = (kind: 'certificate' | 'experience', achieved: string | null) => FreshnessOfBoth;

/**
 * Judges the age of earlier learning by the day the certificate is claimed. Where nobody has said which day that is, and
 * the planned end has passed, the claim may still be to come: what is too old for a claim today is in doubt. So is what
 * has a day after today, in any document.
 */
function ageJudge({ plan, framework, pathway }: Programme, today: string | null): AgeJudge {
  const isToCome = (achieved: string | null) => today !== null && achieved !== null && achieved > today;
  if (!limitsAge(framework)) {
    return (_, achieved) => {
      const both = isToCome(achieved) ? 'unknown' : 'noLimit';
      return { off: both, on: both, usableUntil: null };
    };
  }
  const { certificateApplication: said, employedSince } = trainingOf(plan);
  const application = certificateApplication(plan, pathway);
  const mayBeToCome = said === null && application !== null && today !== null && application < today;
  return (kind, achieved) => {
    const planned = priorFreshness(kind, achieved, application, employedSince);
    const now = mayBeToCome ? priorFreshness(kind, achieved, today, employedSince) : planned;
    const judged = (job: Job) => {
      // What counts for nothing on any day is not in doubt, so what is to be planned is the same on every day.
      if (planned[job] === 'tooOld') return 'tooOld';
      if (isToCome(achieved)) return 'unknown';
      return planned[job] === 'inTime' && now[job] === 'tooOld' ? 'claimUnknown' : planned[job];
    };
    return { ...planned, off: judged('off'), on: judged('on') };
  };
}

/**
 * Where other hours are claimed already: for a unit that is claimed as achieved, or the same in all that is said of it but
 * whether it is confirmed. Of two that are the same a confirmed one counts, else the first.
 */
function claimedBefore(hours: PriorHours, units: readonly Facts[], all: readonly PriorHours[]): PriorSource | null {
  const key = subjectKey(hours.subject);
  const unit = units.find(({ subject }) => subjectKey(subject) === key);
  if (unit) return unit.source;
  const told = ({ kind, what, minutes, achieved, certificate, subject }: PriorHours) =>
    [kind, what, minutes.offMinutes, minutes.onMinutes, achieved, certificate, subjectKey(subject)]
      .map((said) => String(said).trim().toLowerCase())
      .join('\n');
  const own = told(hours);
  const same = all.filter((other) => told(other) === own);
  const counted = same.find(({ verified }) => verified) ?? same[0];
  return counted && counted !== hours ? { kind: 'hours', id: counted.id } : null;
}

function judge(facts: Facts): PriorClaim {
  const { claimed, countedAs, inPlan, freshness, verified } = facts;
  const counts = (job: Job) => countedAs === null && inPlan && freshness[job] !== 'tooOld';
  const certain = (job: Job) => verified && freshness[job] !== 'unknown' && freshness[job] !== 'claimUnknown';
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
