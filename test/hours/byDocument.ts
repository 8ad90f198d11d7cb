import { checkedContent } from '../../src/hours/diary/judgedDiary.ts';
import { jobs, minutesOf, type Job } from '../../src/hours/jobMinutes.ts';
import type { Checker, DiaryEntry, HourSubject, JobMinutes } from '../../src/plan/hoursSchema.ts';
import { findPathway } from '../builders/programmeFor.ts';
import { checkers, otherDiploma, unitsOf, type Case, type PathwayId } from './anyCase.ts';
import { printedParts, recentEnough, signedBy, type PrintedPart } from './document.ts';

/** What the document says of one part, off or on the job. Minutes. */
export interface PartByDocument {
  readonly part: PrintedPart['part'];
  readonly job: Job;
  readonly needed: number;
  readonly recorded: number;
  readonly checked: number;
  readonly recognised: number;
  readonly toConfirm: number;
  readonly done: number;
  readonly short: number;
}

const isContactCentre = (pathway: string) => pathway.startsWith('contact');

/** The part of the document that something belongs to; null for none. */
function partOf({ pathway, picked, achievedUnits }: Case, subject: HourSubject): PrintedPart['part'] | null {
  if (isContactCentre(pathway)) return 'all';
  if (subject.kind === 'essentialSkill') return subject.skill === 'digitalLiteracy' ? null : subject.skill;
  if (subject.kind === 'coaching' || subject.kind === 'qualification') return subject.kind;
  if (subject.kind === 'programme') return null;
  const mandatory = findPathway(pathway).pathway.qualifications[0]?.units.filter(({ group }) => group === 'M') ?? [];
  const inPlan =
    picked.includes(subject.reference) ||
    Object.hasOwn(achievedUnits, subject.reference) ||
    mandatory.some(({ reference }) => reference === subject.reference);
  return inPlan ? 'qualification' : null;
}

/** "delivered … ending on the date of application for an apprenticeship certificate", up to today, and within a day's 24 hours. */
function entriesThatCount(one: Case): readonly DiaryEntry[] {
  const last = isContactCentre(one.pathway) ? null : one.dates.certificateApplication;
  const used = new Map<string, number>();
  return one.diary.filter((entry) => {
    const { date, minutes } = entry;
    if (date > one.today || (last !== null && date > last) || partOf(one, entry.subject) === null) return false;
    const sum = (used.get(date) ?? 0) + minutes;
    if (sum > 24 * 60) return false;
    used.set(date, sum);
    return true;
  });
}

function isChecked({ pathway, today }: Case, entry: DiaryEntry): boolean {
  const has = (checker: Checker) => {
    const check = entry.checks[checker];
    return check !== undefined && check.of === checkedContent(entry) && check.day >= entry.date && check.day <= today;
  };
  return isContactCentre(pathway) ? checkers.some(has) : signedBy[entry.job].every(has);
}

/** Something learnt before, claimed once. */
interface Claim {
  readonly part: PrintedPart['part'] | null;
  readonly kind: 'certificate' | 'experience';
  readonly achieved: string | null;
  readonly minutes: JobMinutes;
  readonly verified: boolean;
}

function claimsOf(one: Case): readonly Claim[] {
  const { pathway, achievedUnits, achievedDiploma, priors } = one;
  const whole = isContactCentre(pathway) ? 'all' : 'qualification';
  const inDiploma = (reference: string): boolean => {
    if (!achievedDiploma) return false;
    const other: PathwayId = otherDiploma(pathway).endsWith('2') ? 'customer-service-2' : 'customer-service-3';
    return (achievedDiploma.units ?? unitsOf(other)).includes(reference);
  };
  const units = Object.entries(achievedUnits)
    .filter(([reference]) => !inDiploma(reference))
    .map(([, facts]): Claim => ({ ...facts, part: whole, kind: 'certificate' }));
  const others = priors.filter(
    ({ subject }) => !(subject.kind === 'unit' && Object.hasOwn(achievedUnits, subject.reference)),
  );
  const said = ({ kind, what, subject, minutes, achieved }: (typeof priors)[number]) =>
    JSON.stringify([kind, what.trim().toLowerCase(), subject, minutes, achieved]);
  const once = [...new Set(others.map(said))].map((text): Claim => {
    const same = others.filter((other) => said(other) === text);
    const [first] = same;
    if (!first) throw new Error('none is like itself');
    const { kind, achieved, minutes, subject } = first;
    return { kind, achieved, minutes, part: partOf(one, subject), verified: same.some(({ verified }) => verified) };
  });
  const diploma = achievedDiploma ? [{ ...achievedDiploma, part: whole, kind: 'certificate' } as const] : [];
  return [...units, ...diploma, ...once];
}

/** Whether a claim is recent enough; null where nobody can tell. */
function isRecent(one: Case, job: Job, { kind, achieved }: Claim): boolean | null {
  const { pathway, today, dates } = one;
  const isToCome = achieved !== null && achieved > today;
  if (isContactCentre(pathway)) return isToCome ? null : true;
  const end = dates.plannedEnd ?? '2027-08-31';
  const application = dates.certificateApplication ?? end;
  if (achieved === null || achieved > application) return null;
  const counts = (day: string) => recentEnough(job, kind, achieved, day, dates.employedSince);
  if (!counts(application)) return false;
  if (isToCome) return null;
  // The planned end is over, and nobody has said that the certificate was claimed: it may be claimed later than planned.
  return dates.certificateApplication === null && end < today && !counts(today) ? null : true;
}

/** The hours of a case, worked out from the document alone: by part, off and on the job. */
export function byDocument(one: Case): readonly PartByDocument[] {
  const entries = entriesThatCount(one);
  const claims = claimsOf(one);
  const sum = (all: readonly DiaryEntry[]) => all.reduce((total, { minutes }) => total + minutes, 0);
  return (printedParts[one.pathway] ?? []).flatMap(({ part, off, on }) =>
    jobs.map((job) => {
      const needed = (job === 'off' ? off : on) * 60;
      const own = entries.filter((entry) => entry.job === job && partOf(one, entry.subject) === part);
      const recorded = sum(own);
      const checked = sum(own.filter((entry) => isChecked(one, entry)));
      const earlier = claims.filter((claim) => claim.part === part);
      const minutes = (all: readonly Claim[]) => all.reduce((total, claim) => total + minutesOf(job, claim.minutes), 0);
      const certain = minutes(earlier.filter((claim) => claim.verified && isRecent(one, job, claim) === true));
      const open = minutes(
        earlier.filter((claim) => {
          const recent = isRecent(one, job, claim);
          return recent === null || (recent && !claim.verified);
        }),
      );
      const recognised = Math.min(needed, certain);
      const toConfirm = Math.min(needed - recognised, open);
      const done = Math.min(needed, recognised + checked);
      const short = Math.max(0, needed - recognised - toConfirm - recorded);
      return { part, job, needed, recorded, checked, recognised, toConfirm, done, short };
    }),
  );
}
