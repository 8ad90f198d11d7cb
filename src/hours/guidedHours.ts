import { mostHours } from '../catalogue/credits.ts';
import type { Offering, Pathway, Qualification } from '../catalogue/schema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { Plan } from '../plan/planSchema.ts';
import { unitFigure, type UnitFigure } from '../plan/unitFigures.ts';
import { sortUnits, type UnitInPlan } from '../plan/unitsInPlan.ts';

/** Guided learning hours of some units, in hours. */
export interface GuidedHoursSum {
  /** Sum of the figures somebody published or the reader gave. */
  readonly known: number;
  /** References of units without a figure. */
  readonly unknownUnits: readonly string[];
  /** Known hours, with every unit without a figure at none, and at ten hours a credit; `most` is `Infinity` where one has no credits either. */
  readonly least: number;
  readonly most: number;
  /** How many of the known figures come from where. */
  readonly provenance: Readonly<Record<UnitFigure['provenance'], number>>;
}

/**
 * The sum against what the chosen awarding organisation prints. Unknown where the sum's own range does not decide it,
 * where nothing is chosen or printed, and where the printed range is upside down.
 */
export type GuidedHoursComparison = 'within' | 'below' | 'above' | 'unknown';

export interface QualificationGuidedHours {
  /** `id` of the qualification. */
  readonly qualification: string;
  /** Null where the document names no units: the qualification is planned whole and its taught hours are not known. */
  readonly sum: GuidedHoursSum | null;
  /** Of the chosen row, as printed; null where none is chosen or it prints none. */
  readonly printed: Offering['glh'];
  readonly comparison: GuidedHoursComparison;
}

export interface GuidedHours {
  /** Over all qualifications whose units are named, each unit once; null where there are none. */
  readonly sum: GuidedHoursSum | null;
  /** One per qualification, document order. */
  readonly qualifications: readonly QualificationGuidedHours[];
}

/**
 * Guided learning hours of the units in a plan: those known, and an honest range for those without a figure, from none
 * to ten hours a credit. Units achieved earlier are in the sum too.
 */
export function guidedHours(plan: Plan, pathway: Pathway): GuidedHours {
  const { units, places } = sortUnits(plan, pathway);
  const namesUnits = pathway.qualifications.some((qualification) => qualification.units.length > 0);
  return {
    sum: namesUnits ? sumUp(plan, units) : null,
    qualifications: pathway.qualifications.map((qualification) => {
      const own = places.filter((unit) => unit.qualification === qualification);
      const sum = qualification.units.length > 0 ? sumUp(plan, own) : null;
      const printed = printedHours(plan, qualification);
      return { qualification: qualification.id, sum, printed, comparison: compare(sum, printed) };
    }),
  };
}

function sumUp(plan: Plan, units: readonly UnitInPlan[]): GuidedHoursSum {
  const provenance = { reader: 0, frameworkFile: 0, elsewhere: 0 };
  const unknownUnits: string[] = [];
  let known = 0;
  let open = 0;
  for (const { unit } of units) {
    const glh = unitFigure(plan, unit, 'glh');
    if (glh) {
      known += glh.value;
      provenance[glh.provenance] += 1;
    } else {
      unknownUnits.push(unit.reference);
      open += unit.creditValue === undefined ? Infinity : mostHours(unit);
    }
  }
  return { known, unknownUnits, least: known, most: known + open, provenance };
}

function printedHours(plan: Plan, { id, offerings }: Qualification): Offering['glh'] {
  const chosen = ownEntry(plan.offerings, id);
  return offerings.find(({ number }) => number === chosen)?.glh ?? null;
}

function compare(sum: GuidedHoursSum | null, printed: Offering['glh']): GuidedHoursComparison {
  if (!sum || !printed || printed.min > printed.max) return 'unknown';
  if (sum.most < printed.min) return 'below';
  if (sum.least > printed.max) return 'above';
  return sum.least >= printed.min && sum.most <= printed.max ? 'within' : 'unknown';
}
