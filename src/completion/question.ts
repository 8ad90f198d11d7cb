import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { unitFigure } from '../plan/unitFigures.ts';
import type { Diagram } from './diagram.ts';
import { diagramOf, type LevelOf, type Outlook } from './scenario.ts';
import { standingsOf, type Chosen } from './standing.ts';

/** One qualification under one outlook: what the plan has of it, and all its valid choices. */
export interface Subject {
  readonly chosen: Chosen;
  readonly diagram: Diagram;
}

/** All qualifications with units under one outlook. */
export interface View {
  readonly outlook: Outlook;
  readonly subjects: readonly Subject[];
}

/** A plan made ready to be asked about. */
export interface Question {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly catalogue: Catalogue;
  readonly chosen: readonly Chosen[];
  /** Facts we do not know taken as bad as can be. */
  readonly worst: View;
  /** The same view where nothing is unknown. */
  readonly best: View;
  readonly levelOf: LevelOf;
  readonly shouldStop: () => boolean;
}

const never = (): boolean => false;

/**
 * Makes a plan ready to be asked about.
 * @throws TooTangled where the framework has more combinations than can be gone through; Stopped when `shouldStop` says so.
 */
export function askAbout(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
  shouldStop: () => boolean = never,
): Question {
  const chosen = standingsOf(plan, pathway, catalogue);
  const levelOf: LevelOf = (unit) => unitFigure(plan, unit, 'level')?.value ?? null;
  const settled = Object.keys(plan.settled).length === 0 ? '' : JSON.stringify(plan.settled);
  const view = (outlook: Outlook): View => ({
    outlook,
    subjects: chosen.map((each) => ({
      chosen: each,
      diagram: diagramOf(levelOf, settled, pathway, each.qualification, outlook, shouldStop),
    })),
  });
  const worst = view('worst');
  const best = view('best');
  const doubtful = chosen.some(({ standings }) => standings.some(({ repeat }) => repeat === 'perhaps'));
  const same =
    !doubtful && worst.subjects.every(({ diagram }, position) => diagram === best.subjects[position]?.diagram);
  return { plan, pathway, catalogue, chosen, worst, best: same ? worst : best, levelOf, shouldStop };
}
