import { publishedFigure } from '../plan/unitFigures.ts';
import type { Framework, UnitRule } from '../catalogue/schema.ts';
import { TooTangled } from './interruption.ts';
import { neededOnly } from './neededOnly.ts';
import { drawUnder, type LevelOf } from './scenario.ts';

/** A qualification no choice of units can earn. */
export interface Contradiction {
  readonly pathway: string;
  readonly qualification: string;
  /** `id`s of rules that cannot be kept together; without any one of them the others could. */
  readonly rules: readonly string[];
}

const never = (): boolean => false;
const publishedLevel: LevelOf = (unit) => publishedFigure(unit, 'level')?.value ?? null;

/**
 * Qualifications of a framework whose rules no choice of units keeps, even where unknown levels turn out well, in
 * document order. Qualifications without units are fine; those with too many combinations to go through are taken to be.
 */
export function checkSatisfiable(framework: Framework, shouldStop: () => boolean = never): readonly Contradiction[] {
  return framework.pathways.flatMap((pathway) =>
    pathway.qualifications
      .filter(({ units }) => units.length > 0)
      .flatMap((qualification) => {
        const cannotBeKept = (rules: readonly UnitRule[]) =>
          drawUnder(rules, publishedLevel, pathway, qualification, 'best', shouldStop).end < 0;
        try {
          if (!cannotBeKept(qualification.rules)) return [];
          const rules = neededOnly(qualification.rules, cannotBeKept).map(({ id }) => id);
          return [{ pathway: pathway.id, qualification: qualification.id, rules }];
        } catch (error) {
          if (!(error instanceof TooTangled)) throw error;
          return [];
        }
      }),
  );
}
