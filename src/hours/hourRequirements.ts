import type { HourComponent, Pathway, Skill } from '../catalogue/schema.ts';
import type { JobMinutes } from '../plan/hoursSchema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { addMinutes, fromHours, minutesShort, sumMinutes } from './jobMinutes.ts';
import { qualificationFigures, type QualificationFigures } from './qualificationFigures.ts';
import { shareMinutes } from './shareMinutes.ts';

export interface RequirementLine {
  readonly component: HourComponent['component'];
  /** Which skill, for Essential Skills; null for the other components. */
  readonly skill: Skill | null;
  /** The framework's minimum. */
  readonly minimum: JobMinutes;
  /** What is planned to: the minimum, or for the qualification a higher figure of `figures`. */
  readonly needed: JobMinutes;
}

export interface HourRequirements {
  /** `totalsOnly`: the document gives two totals and does not break them down; `lines` is empty. */
  readonly breakdown: 'components' | 'totalsOnly';
  readonly lines: readonly RequirementLine[];
  readonly minimum: JobMinutes;
  readonly needed: JobMinutes;
  /** Null where the document does not say what the qualification's own hours are. */
  readonly figures: QualificationFigures | null;
}

/**
 * The training hours a pathway asks for, in minutes, by component (each Essential Skill, the qualification, coaching and
 * mentoring), off and on the job: Customer Service (Wales), "On and off the job training". Contact Centre Operations
 * prints two totals alone. Where the qualification's figure is higher than the framework's minimum, the extra keeps the
 * framework's off-the-job to on-the-job ratio, so neither falls below its minimum.
 */
export function hourRequirements(plan: Plan, pathway: Pathway): HourRequirements {
  const { offTheJob, onTheJob } = pathway.hours;
  const totals = fromHours(offTheJob.total, onTheJob.total);
  if (!offTheJob.components || !onTheJob.components) {
    return { breakdown: 'totalsOnly', lines: [], minimum: totals, needed: totals, figures: null };
  }
  const hoursOf = (component: HourComponent['component']) =>
    fromHours(componentHours(offTheJob.components, component), componentHours(onTheJob.components, component));

  const qualification = hoursOf('qualification');
  const figures = qualificationFigures(plan, pathway, qualification);
  const coaching = hoursOf('coaching');
  const lines: readonly RequirementLine[] = [
    ...skillLines(pathway, hoursOf('essentialSkills')),
    {
      component: 'qualification',
      skill: null,
      minimum: qualification,
      needed: scaleTo(qualification, figures.neededMinutes),
    },
    { component: 'coaching', skill: null, minimum: coaching, needed: coaching },
  ];
  const needed = sumMinutes(lines.map((line) => line.needed));
  const minimum = sumMinutes(lines.map((line) => line.minimum));
  return {
    breakdown: 'components',
    lines,
    minimum: totals,
    // A document whose components add up to less than its total still asks for the total.
    needed: addMinutes(needed, minutesShort(totals, minimum)),
    figures,
  };
}

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
