import { creditsOf } from '../../catalogue/credits.ts';
import { leastQualifications } from '../../catalogue/leastQualifications.ts';
import { unitsOfGroup } from '../../catalogue/unitGroups.ts';
import type { Pathway } from '../../catalogue/schema.ts';

/** Credits of a pathway's qualifications: set by mandatory groups, left to choose, in all. */
export interface PathwayFigures {
  readonly set: number;
  readonly choose: number;
  readonly all: number;
  /** False where the document names no units, so that there is nothing to choose. */
  readonly hasUnits: boolean;
}

export function pathwayFigures(pathway: Pathway): PathwayFigures {
  let set = 0;
  let all = 0;
  for (const qualification of leastQualifications(pathway)) {
    all += qualification.credits ?? 0;
    for (const rule of qualification.rules) {
      if (rule.kind !== 'allOfGroup') continue;
      for (const unit of unitsOfGroup(qualification, rule.group)) set += creditsOf(unit);
    }
  }
  const hasUnits = pathway.qualifications.some(({ units }) => units.length > 0);
  // Where no credits are printed, mandatory units may come to more than the figure that stands for them.
  return { set, choose: Math.max(0, all - set), all: Math.max(all, set), hasUnits };
}
