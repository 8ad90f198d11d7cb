import { findUnit } from '../catalogue/findUnit.ts';
import { unitFigure } from '../plan/unitFigures.ts';
import { subjectKey } from './hourSubject.ts';
import { totalMinutes } from './jobMinutes.ts';
import type { Programme } from './programme.ts';
import type { TrainingNeeds } from './trainingNeeds.ts';

/** A unit's guided learning hours beside its share of the training hours, which are planned for all units together. Minutes. */
export interface GuidedShare {
  readonly guided: number;
  readonly share: number;
  /** Planned for all units of the plan. */
  readonly needed: number;
  /** Guided hours of all units of the plan; null where some have none that are published. */
  readonly all: number | null;
}

/** Why a unit's hours in the plan are not its guided hours; null where they are, for a unit that is not in the plan, and where nobody knows its guided hours. */
export function guidedShare(
  { plan, pathway }: Programme,
  { requirements: { figures }, needs }: TrainingNeeds,
  reference: string,
): GuidedShare | null {
  if (!figures) return null;
  const unit = findUnit(pathway, reference)?.unit;
  const hours = unit && unitFigure(plan, unit, 'glh')?.value;
  const key = subjectKey({ kind: 'unit', reference });
  const need = needs.find(({ subject }) => subjectKey(subject) === key);
  if (hours === undefined || !need) return null;
  const [guided, share] = [hours * 60, totalMinutes(need.needed)];
  const all = figures.planUnknownUnits > 0 ? null : figures.planMinutes;
  return guided === share ? null : { guided, share, needed: figures.neededMinutes, all };
}
