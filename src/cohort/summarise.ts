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
  const chosen = new Map<string, ChosenUnit>();
  for (const { status, judgement } of rows) {
    byStatus[status] += 1;
    if (!judgement) continue;
    for (const trouble of troubles) if (judgement.followUp.conditions.has(trouble)) byTrouble[trouble] += 1;
    for (const reference of judgement.picked) {
      const known = chosen.get(reference);
      chosen.set(
        reference,
        known
          ? { ...known, plans: known.plans + 1 }
          : { reference, title: unitTitle(judgement.pathway, reference, language), plans: 1 },
      );
    }
  }
  const mostChosen = [...chosen.values()]
    .toSorted((a, b) => b.plans - a.plans || (a.reference < b.reference ? -1 : 1))
    .slice(0, mostShown);
  return { plans: rows.length, byStatus, byTrouble, mostChosen };
}
