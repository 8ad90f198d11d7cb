import { sumNeeded } from '../credits.ts';
import type { Fault } from '../fault.ts';
import { leastQualifications } from '../leastQualifications.ts';
import type { HourComponent, Pathway } from '../schema.ts';
import { creditsInSeveral } from '../unitsInSeveral.ts';

/** Hours that are not the sum of their parts, pathway credits that are not, and a least grade outside its scale. */
export function pathwayFaults(pathway: Pathway, at: string): Fault[] {
  const { hours: training } = pathway;
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  const unequal = (code: 'hoursSum' | 'pathwaySum', stated: number, found: number, path: string): Fault[] =>
    stated === found ? [] : [{ code, stated, found, path }];

  const ofJob = (job: { total: number; components: readonly HourComponent[] | null }, path: string): Fault[] => {
    if (!job.components) return [];
    const skills = pathway.essentialSkills.length;
    return [
      ...unequal('hoursSum', job.total, sum(job.components.map(({ hours }) => hours)), `${path}.total`),
      ...job.components.flatMap(({ hours, perSkill }, index) =>
        perSkill === undefined
          ? []
          : unequal('hoursSum', hours, perSkill * skills, `${path}.components[${index}].hours`),
      ),
    ];
  };

  const credits = sumNeeded(leastQualifications(pathway)) + sum(pathway.essentialSkills.map((skill) => skill.credits));

  return [
    ...(training
      ? [
          ...ofJob(training.offTheJob, `${at}.hours.offTheJob`),
          ...ofJob(training.onTheJob, `${at}.hours.onTheJob`),
          ...unequal(
            'hoursSum',
            training.total,
            training.offTheJob.total + training.onTheJob.total,
            `${at}.hours.total`,
          ),
        ]
      : []),
    ...pathway.rules.flatMap((rule, index): Fault[] =>
      rule.kind !== 'pathwayCredits'
        ? []
        : pathway.qualifications.some((qualification) => qualification.credits === undefined)
          ? [{ code: 'unknownCredits', path: `${at}.rules[${index}]` }]
          : unequal(
              'pathwaySum',
              rule.credits,
              // Units that count in several qualifications may make it less.
              Math.min(credits, Math.max(rule.credits, credits - creditsInSeveral(pathway))),
              `${at}.rules[${index}].credits`,
            ),
    ),
    ...choiceFaults(pathway, at),
    ...(pathway.proxies ?? []).flatMap(({ minimum }, index): Fault[] =>
      minimum.scale === 'level' || minimum.grades.includes(minimum.atLeast)
        ? []
        : [{ code: 'gradeNotInScale', grade: minimum.atLeast, path: `${at}.proxies[${index}].minimum.atLeast` }],
    ),
  ];
}

/** Qualifications to choose between that the pathway does not have, or that stand in a choice already. */
function choiceFaults(pathway: Pathway, at: string): Fault[] {
  const known = new Set(pathway.qualifications.map(({ id }) => id));
  const first = new Map<string, string>();
  return pathway.rules.flatMap((rule, index) => {
    if (rule.kind !== 'oneQualification') return [];
    return rule.of.flatMap((id, position): Fault[] => {
      const path = `${at}.rules[${index}].of[${position}]`;
      if (!known.has(id)) return [{ code: 'missingQualification', qualification: id, path }];
      const earlier = first.get(id);
      if (earlier !== undefined) return [{ code: 'duplicate', what: 'qualification', id, first: earlier, path }];
      first.set(id, path);
      return [];
    });
  });
}
