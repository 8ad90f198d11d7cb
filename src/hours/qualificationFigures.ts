import type { Pathway } from '../catalogue/schema.ts';
import type { JobMinutes } from '../plan/hoursSchema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { guidedHours } from './guidedHours.ts';
import { totalMinutes } from './jobMinutes.ts';
import { trainingOf } from './programme.ts';

export type QualificationBasis = 'framework' | 'awardingOrganisation' | 'plan';

/** The figures that may set a qualification's training hours, side by side. Minutes, off and on the job together. */
export interface QualificationFigures {
  /** The framework's own minimum. */
  readonly frameworkMinutes: number;
  /** What the chosen awarding organisations print, ranges by their foot; null where one prints none, or none is chosen. */
  readonly awardingMinutes: number | null;
  /** A printed range is upside down: no figure is taken from it. */
  readonly awardingMisprinted: boolean;
  /** Guided learning hours of the plan's units so far, where somebody published them: at least so much. */
  readonly planMinutes: number;
  /** Units of the plan without a published figure. */
  readonly planUnknownUnits: number;
  /** Which figure is planned to, and what it is. */
  readonly basis: QualificationBasis;
  readonly neededMinutes: number;
}

/**
 * Sets the framework's minimum for the qualification beside the awarding organisation's printed guided learning hours and
 * the plan's own, and says which one counts: the highest, unless the user chose another. A choice below the framework's
 * minimum is not followed. A tie goes to the framework, then to the awarding organisation.
 */
export function qualificationFigures(plan: Plan, pathway: Pathway, minimum: JobMinutes): QualificationFigures {
  const frameworkMinutes = totalMinutes(minimum);
  const { sum, qualifications } = guidedHours(plan, pathway);
  const printed = qualifications.map((qualification) => qualification.printed);
  const awardingMisprinted = printed.some((glh) => glh !== null && glh.min > glh.max);
  const awardingMinutes = awardingMisprinted ? null : sumOrNull(printed.map((glh) => (glh ? glh.min * 60 : null)));
  const planMinutes = (sum?.known ?? 0) * 60;

  const figures: Readonly<Record<QualificationBasis, number>> = {
    framework: frameworkMinutes,
    awardingOrganisation: awardingMinutes ?? 0,
    plan: planMinutes,
  };
  const basis = chooseBasis(figures, trainingOf(plan).qualificationHours);
  return {
    frameworkMinutes,
    awardingMinutes,
    awardingMisprinted,
    planMinutes,
    planUnknownUnits: sum?.unknownUnits.length ?? 0,
    basis,
    neededMinutes: figures[basis],
  };
}

function chooseBasis(
  figures: Readonly<Record<QualificationBasis, number>>,
  choice: QualificationBasis | 'highest',
): QualificationBasis {
  const candidates: readonly QualificationBasis[] =
    choice === 'highest' ? ['awardingOrganisation', 'plan'] : choice === 'framework' ? [] : [choice];
  return candidates.reduce<QualificationBasis>(
    (best, candidate) => (figures[candidate] > figures[best] ? candidate : best),
    'framework',
  );
}

function sumOrNull(figures: readonly (number | null)[]): number | null {
  return figures.reduce((total, figure) => (total === null || figure === null ? null : total + figure), 0);
}
