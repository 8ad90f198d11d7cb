import { oncePer } from '../catalogue/oncePer.ts';
import type { HourComponent, Pathway } from '../catalogue/schema.ts';
import type { Skill } from '../catalogue/skill.ts';
import type { JobMinutes } from '../plan/hoursSchema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { guidedHours } from './guidedHours.ts';
import { fromHours, sumMinutes, totalMinutes } from './jobMinutes.ts';
import { trainingOf } from './programme.ts';
import { shareMinutes } from './shareMinutes.ts';

/** One part of the training hours: a component, each Essential Skill on its own, or a programme that is not broken down. */
export interface RequirementLine {
  /** Null where the document gives two totals alone. */
  readonly component: HourComponent['component'] | null;
  /** Which skill, for Essential Skills; null for everything else. */
  readonly skill: Skill | null;
  /** The framework's minimum. */
  readonly minimum: JobMinutes;
  /** What is planned to: the minimum, or for the qualification a higher figure of `figures`. */
  readonly needed: JobMinutes;
}

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
  /** Which figure is planned to unless the user says otherwise. */
  readonly proposed: Exclude<QualificationBasis, 'plan'>;
  /** Which figure is planned to, and what it is. */
  readonly basis: QualificationBasis;
  readonly neededMinutes: number;
}

export interface HourRequirements {
  /** `totalsOnly`: the document gives two totals and does not break them down. */
  readonly breakdown: 'components' | 'totalsOnly';
  /** All parts; they add up to the two totals below. One line without a component where nothing is broken down. */
  readonly lines: readonly RequirementLine[];
  readonly minimum: JobMinutes;
  readonly needed: JobMinutes;
  /** Null where the document does not say what the qualification's own hours are. */
  readonly figures: QualificationFigures | null;
}

const noHours = { offTheJob: { total: 0, components: null }, onTheJob: { total: 0, components: null } } as const;

/**
 * The training hours a pathway asks for, in minutes, by component (each Essential Skill, the qualification, coaching and
 * mentoring), off and on the job: Customer Service (Wales), "On and off the job training". Contact Centre Operations
 * prints two totals alone; so is read a document whose parts do not add up to its totals. Where the qualification is
 * planned to more than the framework's minimum, the extra keeps the framework's off-the-job to on-the-job ratio, so
 * neither falls below its minimum.
 */
export function hourRequirements(plan: Plan, pathway: Pathway): HourRequirements {
  const { minimum, skills, qualification, coaching } = minimumOf(pathway);
  if (!skills) {
    const line: RequirementLine = { component: null, skill: null, minimum, needed: minimum };
    return { breakdown: 'totalsOnly', lines: [line], minimum, needed: minimum, figures: null };
  }
  const figures = qualificationFigures(plan, pathway, qualification);
  const lines: readonly RequirementLine[] = [
    ...skills,
    {
      component: 'qualification',
      skill: null,
      minimum: qualification,
      needed: scaleTo(qualification, figures.neededMinutes),
    },
    { component: 'coaching', skill: null, minimum: coaching, needed: coaching },
  ];
  return { breakdown: 'components', lines, minimum, needed: sumMinutes(lines.map(({ needed }) => needed)), figures };
}

interface Minimum {
  readonly minimum: JobMinutes;
  /** Null where the document does not break its totals down. */
  readonly skills: readonly RequirementLine[] | null;
  readonly qualification: JobMinutes;
  readonly coaching: JobMinutes;
}

/** What the document itself asks for, worked out once for all its plans. */
const minimumOf = oncePer((pathway: Pathway): Minimum => {
  const { offTheJob, onTheJob } = pathway.hours ?? noHours;
  const minimum = fromHours(offTheJob.total, onTheJob.total);
  const hoursOf = (component: HourComponent['component']) =>
    fromHours(componentHours(offTheJob.components, component), componentHours(onTheJob.components, component));
  const qualification = hoursOf('qualification');
  const coaching = hoursOf('coaching');
  const skills = skillLines(pathway, hoursOf('essentialSkills'));
  const parts = sumMinutes([...skills.map((line) => line.minimum), qualification, coaching]);
  const addUp = parts.offMinutes === minimum.offMinutes && parts.onMinutes === minimum.onMinutes;
  return { minimum, skills: addUp ? skills : null, qualification, coaching };
});

function componentHours(components: readonly HourComponent[] | null, component: HourComponent['component']): number {
  return components?.find((candidate) => candidate.component === component)?.hours ?? 0;
}

/** Shared over the skills by their guided learning hours; 20 off and 40 on each in Customer Service. */
function skillLines(pathway: Pathway, minutes: JobMinutes): readonly RequirementLine[] {
  const weights = pathway.essentialSkills.map(({ glh }) => glh);
  const off = shareMinutes(minutes.offMinutes, weights);
  const on = shareMinutes(minutes.onMinutes, weights);
  return pathway.essentialSkills.map(({ skill }, index) => {
    const share = { offMinutes: off[index] ?? 0, onMinutes: on[index] ?? 0 };
    return { component: 'essentialSkills', skill, minimum: share, needed: share };
  });
}

function scaleTo(minimum: JobMinutes, neededMinutes: number): JobMinutes {
  const [offMinutes = 0, onMinutes = 0] = shareMinutes(neededMinutes, [minimum.offMinutes, minimum.onMinutes]);
  return { offMinutes, onMinutes };
}

/**
 * Sets the framework's minimum for the qualification beside the awarding organisation's printed guided learning hours and
 * the plan's own, and says which one is planned to. Proposed is the framework's minimum, or the awarding organisation's
 * figure where that is higher. A choice below the framework's minimum is not followed.
 */
function qualificationFigures(plan: Plan, pathway: Pathway, minimum: JobMinutes): QualificationFigures {
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
  const proposed = figures.awardingOrganisation > frameworkMinutes ? 'awardingOrganisation' : 'framework';
  const choice = trainingOf(plan).qualificationHours;
  const chosen = choice === 'highest' ? proposed : choice;
  const basis = figures[chosen] > frameworkMinutes ? chosen : 'framework';
  return {
    frameworkMinutes,
    awardingMinutes,
    awardingMisprinted,
    planMinutes,
    planUnknownUnits: sum?.unknownUnits.length ?? 0,
    proposed,
    basis,
    neededMinutes: figures[basis],
  };
}

function sumOrNull(figures: readonly (number | null)[]): number | null {
  return figures.reduce((total, figure) => (total === null || figure === null ? null : total + figure), 0);
}
