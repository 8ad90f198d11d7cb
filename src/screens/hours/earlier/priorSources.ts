import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { newestFrameworks } from '../../../catalogue/findFramework.ts';
import { findUnit } from '../../../catalogue/findUnit.ts';
import type { Pathway, Qualification } from '../../../catalogue/schema.ts';
import { unitTitle } from '../../../catalogue/unitTitle.ts';
import type { PriorClaim } from '../../../hours/priorClaims.ts';
import type { PriorSource } from '../../../plan/priorSource.ts';
import { editTraining, trainingOf, type Programme } from '../../../hours/programme.ts';
import { removeAchievedQualification } from '../../../plan/achievedQualifications.ts';
import type { JobMinutes } from '../../../plan/hoursSchema.ts';
import { ownEntry, withoutEntry } from '../../../plan/ownEntry.ts';
import type { Plan } from '../../../plan/planSchema.ts';
import { claimPriorUnit, pickUnit, removeUnit } from '../../../plan/unitChoices.ts';

/** What can be said of anything achieved earlier. */
export interface PriorDetails {
  readonly achieved: string | null;
  readonly certificate: string;
  readonly verified: boolean;
  /** Null: a unit's own share, or nothing for a qualification. */
  readonly minutes: JobMinutes | null;
}

/** A unit's or a qualification's title, or what the learner called the hours. */
export function sourceTitle(
  source: PriorSource,
  { plan, pathway }: Programme,
  catalogue: Catalogue,
  language: 'en' | 'cy',
): string {
  if (source.kind === 'unit') return unitTitle(pathway, source.reference, language);
  if (source.kind === 'hours') {
    return trainingOf(plan).priorHours.find(({ id }) => id === source.id)?.what ?? '';
  }
  return findQualification(catalogue, source.qualification)?.title ?? source.qualification;
}

/** For `lang`: units and qualifications have English titles; what the learner called the hours may be in any language. */
export const sourceLang = ({ kind }: PriorSource): 'en' | undefined => (kind === 'hours' ? undefined : 'en');

function findQualification(catalogue: Catalogue, id: string): Qualification | undefined {
  return catalogue.frameworks
    .flatMap(({ pathways }) => pathways.flatMap(({ qualifications }) => qualifications))
    .find((qualification) => qualification.id === id);
}

/** Qualifications of other pathways that share units with this one. */
export function sharingQualifications(catalogue: Catalogue, pathway: Pathway): readonly Qualification[] {
  return newestFrameworks(catalogue)
    .flatMap(({ pathways }) => pathways)
    .filter(({ id }) => id !== pathway.id)
    .flatMap(({ qualifications }) => qualifications)
    .filter(({ units }) => units.some(({ reference }) => findUnit(pathway, reference) !== null));
}

export function detailsOf({ source, achieved, certificate, verified }: PriorClaim, plan: Plan): PriorDetails {
  return { achieved, certificate, verified, minutes: minutesOf(source, plan) };
}

function minutesOf(source: PriorSource, plan: Plan): JobMinutes | null {
  const { priorUnits, priorQualifications, priorHours } = trainingOf(plan);
  if (source.kind === 'unit') return ownEntry(priorUnits, source.reference)?.minutes ?? null;
  if (source.kind === 'qualification') return ownEntry(priorQualifications, source.qualification)?.minutes ?? null;
  return priorHours.find(({ id }) => id === source.id)?.minutes ?? null;
}

/** Says this of a source. */
export function setDetails(plan: Plan, source: PriorSource, details: PriorDetails): Plan {
  const { verified, ...rest } = details;
  if (source.kind === 'unit') {
    const { reference } = source;
    return editTraining(claimPriorUnit(plan, reference, { verified }), (training) => ({
      ...training,
      priorUnits: { ...training.priorUnits, [reference]: rest },
    }));
  }
  return editTraining(plan, (training) => {
    if (source.kind === 'qualification') {
      return {
        ...training,
        priorQualifications: { ...training.priorQualifications, [source.qualification]: details },
      };
    }
    const minutes = details.minutes ?? { offMinutes: 0, onMinutes: 0 };
    const priorHours = training.priorHours.map((hours) =>
      hours.id === source.id ? { ...hours, ...details, minutes } : hours,
    );
    return { ...training, priorHours };
  });
}

/** Takes the claim back with everything said of it. A unit stays in the plan, to be taken after all. */
export function removeSource(plan: Plan, source: PriorSource): Plan {
  if (source.kind === 'unit') {
    const { reference } = source;
    return editTraining(pickUnit(removeUnit(plan, reference), reference), (training) => ({
      ...training,
      priorUnits: withoutEntry(training.priorUnits, reference),
    }));
  }
  if (source.kind === 'qualification') {
    return editTraining(removeAchievedQualification(plan, source.qualification), (training) => ({
      ...training,
      priorQualifications: withoutEntry(training.priorQualifications, source.qualification),
    }));
  }
  return editTraining(plan, (training) => ({
    ...training,
    priorHours: training.priorHours.filter(({ id }) => id !== source.id),
  }));
}
