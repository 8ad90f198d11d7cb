import { creditsOf } from './credits.ts';
import outlines from './outlines.json' with { type: 'json' };
import { leastQualifications } from './leastQualifications.ts';
import type { Framework, Pathway } from './schema.ts';
import { unitsOfGroup } from './unitGroups.ts';

/** What is said of a pathway before anybody chooses it. */
export interface PathwayOutline extends Pick<Pathway, 'id' | 'level' | 'name' | 'programme'> {
  /** Credits of its qualifications: set by mandatory groups, left to choose, in all. */
  readonly set: number;
  readonly choose: number;
  readonly all: number;
  /** False where the document names no units, so that there is nothing to choose. */
  readonly hasUnits: boolean;
  /** How many qualifications it takes. */
  readonly qualifications: number;
  /** Hours of training; null where the document does not say. */
  readonly hours: number | null;
}

export interface FrameworkOutline extends Pick<Framework, 'id' | 'title'> {
  readonly pathways: readonly PathwayOutline[];
}

/** Those of the frameworks that come with the planner, so that the first screen need not wait for the whole of them. */
export const builtInOutlines = outlines as readonly FrameworkOutline[];

/** Of qualifications to choose between it takes the one with the fewest credits; credits that are not printed count as none. */
export function outlinePathway({ id, level, name, programme, ...pathway }: Pathway): PathwayOutline {
  const least = leastQualifications(pathway);
  let set = 0;
  let all = 0;
  for (const qualification of least) {
    all += qualification.credits ?? 0;
    for (const rule of qualification.rules) {
      if (rule.kind !== 'allOfGroup') continue;
      for (const unit of unitsOfGroup(qualification, rule.group)) set += creditsOf(unit);
    }
  }
  return {
    id,
    level,
    name,
    programme,
    set,
    choose: Math.max(0, all - set),
    // Where no credits are printed, mandatory units may come to more than the figure that stands for them.
    all: Math.max(all, set),
    hasUnits: pathway.qualifications.some(({ units }) => units.length > 0),
    qualifications: least.length,
    hours: pathway.hours?.total ?? null,
  };
}

/** What Start says of a framework. */
export const outlineOf = ({ id, title, pathways }: Framework): FrameworkOutline => ({
  id,
  title,
  pathways: pathways.map(outlinePathway),
});
