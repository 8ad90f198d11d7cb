import type { Pathway } from '../catalogue/schema.ts';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { troubles, type Trouble } from './followUp.ts';
import type { CohortRow, CohortStatus } from './cohortRow.ts';

export interface ChosenUnit {
  readonly reference: string;
  readonly title: string;
  /** In how many plans somebody picked it. */
  readonly plans: number;
}

export interface CohortSummary {
  readonly plans: number;
  /** How many plans have each trouble; one plan may have several. */
  readonly byTrouble: Readonly<Record<Trouble, number>>;
  readonly byStatus: Readonly<Record<CohortStatus, number>>;
  /** Units picked in most plans, most first and then by reference. Mandatory units are nobody's choice. */
  readonly mostChosen: readonly ChosenUnit[];
}

const mostShown = 10;

/** Counts how the plans stand and which units they have in common. */
export function summarise(rows: readonly CohortRow[], language: 'en' | 'cy'): CohortSummary {
  const byStatus = {
    ready: 0,
    toConfirm: 0,
    inProgress: 0,
    needsChange: 0,
    cannotBeCompleted: 0,
    noFramework: 0,
    notJudged: 0,
  };
  const byTrouble = { pastEnd: 0, quiet: 0, behind: 0, overdue: 0, notReviewed: 0, certificates: 0 };
  const chosen = new Map<string, { readonly pathway: Pathway; plans: number }>();
  for (const { status, judgement } of rows) {
    byStatus[status] += 1;
    if (!judgement) continue;
    for (const trouble of troubles) if (judgement.followUp.conditions.has(trouble)) byTrouble[trouble] += 1;
    for (const reference of judgement.picked) {
      const known = chosen.get(reference);
      if (known) known.plans += 1;
      else chosen.set(reference, { pathway: judgement.pathway, plans: 1 });
    }
  }
  const mostChosen = [...chosen]
    .toSorted(([a, { plans: ofA }], [b, { plans: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, mostShown)
    .map(([reference, { pathway, plans }]) => ({ reference, title: unitTitle(pathway, reference, language), plans }));
  return { plans: rows.length, byStatus, byTrouble, mostChosen };
}
