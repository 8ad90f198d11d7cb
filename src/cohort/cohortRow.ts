import type { Catalogue } from '../catalogue/catalogue.ts';
import { findFramework, findPathway } from '../catalogue/findFramework.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { canBeCompleted } from '../completion/canBeCompleted.ts';
import { hoursOverview } from '../hours/hoursOverview.ts';
import { certificateApplication } from '../hours/planSpan.ts';
import { recordOf } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import { evaluate } from '../rules/evaluate.ts';
import { nextStep, type NextStep } from '../rules/nextStep.ts';
import { verdict, type VerdictKind } from '../rules/verdict.ts';
import { certificateRisks, type CertificateRisk } from './certificateRisks.ts';
import { cohortAgreement, type CohortAgreement } from './cohortAgreement.ts';
import { cohortHours, type CohortHours } from './cohortHours.ts';
import { searchable } from './searchable.ts';

/** How a plan stands; `noFramework` where the catalogue does not have what it was made with. Those that need somebody first. */
export const cohortStatuses = [
  'needsChange',
  'cannotBeCompleted',
  'inProgress',
  'toConfirm',
  'noFramework',
  'ready',
] as const satisfies readonly (VerdictKind | 'noFramework')[];

export type CohortStatus = (typeof cohortStatuses)[number];

/** A plan and where it came from. */
export interface CohortEntry {
  readonly plan: Plan;
  /** Path of the file it was read from; null for one on this device. */
  readonly file: string | null;
}

/** What follows from a plan where its framework is known. */
export interface CohortJudgement {
  readonly pathway: Pathway;
  readonly countedCredits: number;
  readonly neededCredits: number;
  readonly nextStep: NextStep;
  readonly hours: CohortHours;
  readonly certificates: readonly CertificateRisk[];
  readonly agreement: CohortAgreement;
  /** References of units somebody picked; mandatory and achieved ones are not among them. */
  readonly picked: readonly string[];
}

/** One plan among many. */
export interface CohortRow extends CohortEntry {
  readonly status: CohortStatus;
  /** Null where `status` is `noFramework`. */
  readonly judgement: CohortJudgement | null;
  /** Name of who agreed for the employer; null where nobody has. */
  readonly employer: string | null;
  /** Name, file and pathway as a search reads them. */
  readonly searchText: string;
}

/** Judges one plan for the table. `today`: a day, `2026-11-23`. */
export function cohortRow({ plan, file }: CohortEntry, catalogue: Catalogue, today: string): CohortRow {
  const framework = findFramework(catalogue, plan.framework.id);
  const pathway = framework && findPathway(framework, plan.pathway);
  const employer = recordOf(plan).agreements.employer?.name ?? null;
  const named = [plan.name, file ?? '', employer ?? ''];
  if (!framework || !pathway) {
    return { plan, file, status: 'noFramework', judgement: null, employer, searchText: searchable(named) };
  }
  const evaluation = evaluate(plan, pathway, catalogue);
  const atFirst = verdict(evaluation, 'toConfirm');
  const completable = atFirst.kind === 'inProgress' ? canBeCompleted(plan, pathway, catalogue) : 'yes';
  const judged = completable === 'no' ? verdict(evaluation, 'no') : atFirst;
  const overview = hoursOverview({ plan, framework, pathway }, today);
  const hours = cohortHours(overview, today);
  return {
    plan,
    file,
    status: judged.kind,
    employer,
    searchText: searchable([...named, pathway.name.en, pathway.name.cy ?? '']),
    judgement: {
      pathway,
      countedCredits: evaluation.countedCredits,
      neededCredits: evaluation.neededCredits,
      nextStep: nextStep(judged),
      hours,
      certificates: certificateRisks(overview.claims, certificateApplication(plan, pathway), hours.paceEnd),
      agreement: cohortAgreement(plan, pathway),
      picked: evaluation.placed.filter(({ because }) => because === 'picked').map(({ reference }) => reference),
    },
  };
}
