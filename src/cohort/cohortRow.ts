import type { Catalogue } from '../catalogue/catalogue.ts';
import { foldText } from '../catalogue/foldText.ts';
import { unitTitle } from '../catalogue/unitTitle.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { hoursNextStep, type HoursStep } from '../hours/hoursNextStep.ts';
import { certificateApplication } from '../hours/planSpan.ts';
import { hoursOf, judge, type Judgement } from '../judging/judge.ts';
import { outcomeOf } from '../judging/planView.ts';
import { remembered } from '../judging/remembered.ts';
import { agreementState } from '../plan/agreedContent.ts';
import { recordOf } from '../plan/planRecord.ts';
import { peopleOfAll } from '../plan/options.ts';
import type { People } from '../plan/planSchema.ts';
import { parties } from '../plan/recordSchema.ts';
import type { NextStep } from '../rules/nextStep.ts';
import type { Completable, VerdictKind } from '../rules/verdict.ts';
import { certificateRisks, type CertificateRisk } from './certificateRisks.ts';
import type { CohortEntry } from './cohortEntries.ts';
import { cohortHours, type CohortHours } from './cohortHours.ts';
import { followUp, type FollowUp } from './followUp.ts';

/**
 * How a plan stands, those that need somebody first; `noFramework` where the catalogue does not have what it was made
 * with, `notJudged` where something in it is more than the planner can deal with.
 */
export const cohortStatuses = [
  'needsChange',
  'cannotBeCompleted',
  'inProgress',
  'toConfirm',
  'noFramework',
  'notJudged',
  'ready',
] as const satisfies readonly (VerdictKind | 'noFramework' | 'notJudged')[];

export type CohortStatus = (typeof cohortStatuses)[number];

/** `partly`: somebody has agreed to the plan as it is, and somebody has not said yet. */
export type CohortAgreement = 'none' | 'partly' | 'agreed' | 'changedSince';

/** What follows from a plan where its framework is known. */
export interface CohortJudgement {
  readonly pathway: Pathway;
  readonly countedCredits: number;
  readonly neededCredits: number;
  readonly nextStep: NextStep;
  /** The next step of the training hours: what there is to do once the units are chosen. */
  readonly hoursStep: HoursStep;
  readonly hours: CohortHours;
  readonly certificates: readonly CertificateRisk[];
  readonly followUp: FollowUp;
  readonly agreement: CohortAgreement;
  /** References of units somebody picked; mandatory and achieved ones are not among them. */
  readonly picked: readonly string[];
}

/** One plan among many. */
export interface CohortRow extends CohortEntry {
  readonly status: CohortStatus;
  /** Null where `status` is `noFramework` or `notJudged`. */
  readonly judgement: CohortJudgement | null;
  /** Whether the plan can be completed is more than the page may work out itself: to be asked for elsewhere. */
  readonly isOpen: boolean;
  /** The employer, else who agreed for one; null where nobody is named. */
  readonly employer: string | null;
  readonly people: People;
  /** Name, file, people, pathway and units as a search reads them. */
  readonly searchText: string;
}

/** A row that says nothing but whose it is. */
function bareRow(entry: CohortEntry, status: 'noFramework' | 'notJudged'): CohortRow {
  const { plan, file, options = [] } = entry;
  const agreed = recordOf(plan).agreements.employer?.name ?? '';
  const people = peopleOfAll(plan, options);
  const employer = people.employer || agreed || null;
  const searchText = foldText([plan.name, file ?? '', agreed, ...Object.values(people)].join(' '));
  return { ...entry, status, judgement: null, employer, people, searchText, isOpen: false };
}

/** What a search reads of a unit, by its reference, and of the pathway itself, for null. Folded once for all plans. */
const searchWords = remembered((pathway: Pathway) => {
  const known = new Map<string | null, string>();
  return (reference: string | null): string => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const texts =
      reference === null
        ? [pathway.name.en, pathway.name.cy ?? '']
        : [...new Set([unitTitle(pathway, reference, 'en'), unitTitle(pathway, reference, 'cy')]), reference];
    const words = foldText(texts.join(' '));
    known.set(reference, words);
    return words;
  };
});

/**
 * What the table says of one plan. One that cannot be judged harms its own row only. `today`: a day, `2026-11-23`;
 * `completable`: whether it can be completed, where that was found out elsewhere.
 */
export function cohortRow(
  entry: CohortEntry,
  catalogue: Catalogue,
  today: string,
  completable: Completable | null = null,
): CohortRow {
  try {
    const judgement = judge(entry.plan, catalogue);
    return judgement ? judgedRow(entry, judgement, today, completable) : bareRow(entry, 'noFramework');
  } catch {
    return bareRow(entry, 'notJudged');
  }
}

function judgedRow(
  entry: CohortEntry,
  judgement: Judgement,
  today: string,
  completable: Completable | null,
): CohortRow {
  const { plan, pathway, evaluation } = judgement;
  const { verdict, nextStep, isOpen } = outcomeOf(judgement, completable);
  const bare = bareRow(entry, 'noFramework');
  const overview = hoursOf(judgement, today);
  const hours = cohortHours(overview);
  const certificates = certificateRisks(overview.claims, certificateApplication(plan, pathway), hours.standing.reached);
  const wordsOf = searchWords(pathway);
  return {
    ...bare,
    status: verdict.kind,
    searchText: [bare.searchText, wordsOf(null), ...evaluation.placed.map(({ reference }) => wordsOf(reference))].join(
      ' ',
    ),
    isOpen,
    judgement: {
      pathway,
      countedCredits: evaluation.countedCredits,
      neededCredits: evaluation.neededCredits,
      nextStep,
      hoursStep: hoursNextStep(overview),
      hours,
      certificates,
      followUp: followUp([plan, ...(entry.options ?? [])], overview, certificates),
      agreement: agreementOf(judgement),
      picked: evaluation.placed.filter(({ because }) => because === 'picked').map(({ reference }) => reference),
    },
  };
}

/** How the three parties stand to the plan as it is now. One agreement to an earlier state outweighs the others. */
function agreementOf(judgement: Judgement): CohortAgreement {
  const { plan } = judgement;
  if (!plan.record) return 'none';
  const states = parties.map((party) => agreementState(plan, judgement, party).state);
  if (states.includes('changedSince')) return 'changedSince';
  if (states.every((state) => state === 'agreed')) return 'agreed';
  return states.includes('agreed') ? 'partly' : 'none';
}
