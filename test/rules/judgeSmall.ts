import type { Group, Unit } from '../../src/catalogue/schema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Evaluation } from '../../src/rules/evaluation.ts';
import type { Finding } from '../../src/rules/finding.ts';
import {
  buildCatalogue,
  buildPathway,
  buildQualification,
  buildUnit,
  type BarePathwayRule,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

export interface SmallCase {
  readonly groups?: readonly (string | Group)[];
  readonly units?: readonly Unit[];
  readonly rules?: readonly BareUnitRule[];
  readonly pathwayRules?: readonly BarePathwayRule[];
  readonly essentialSkills?: readonly number[];
  readonly plan?: PlanParts;
}

/** Five units of 1 to 5 credits in Group A (`A1`…`A5`) and the same in Group B, at no known level. */
export const tenUnits: readonly Unit[] = ['A', 'B'].flatMap((group) =>
  [1, 2, 3, 4, 5].map((credits) => buildUnit(`${group}${credits}`, credits, group)),
);

/** Judges one plan under rules made for one test; all units but those of the case are `tenUnits`. */
export function judgeSmall(small: SmallCase): Evaluation {
  const { groups = ['A', 'B'], units = tenUnits, rules = [], pathwayRules = [], essentialSkills = [] } = small;
  const qualification = buildQualification({ groups, units, rules });
  const pathway = buildPathway({ qualifications: [qualification], rules: pathwayRules, essentialSkills });
  return evaluate(buildPlan({ ...small.plan, pathway }), pathway, buildCatalogue(pathway));
}

/** The finding of the only rule of a case. */
export function onlyFinding(small: SmallCase): Finding {
  const [finding, another] = judgeSmall(small).findings;
  if (!finding || another) throw new Error('Not exactly one finding');
  return finding;
}
