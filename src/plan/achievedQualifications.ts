import type { AchievedQualification, Plan } from './planSchema.ts';

function sameAchieved(a: AchievedQualification, b: AchievedQualification): boolean {
  if (a.qualification !== b.qualification) return false;
  if (a.units === null || b.units === null) return a.units === b.units;
  const units = new Set(a.units);
  return units.size === b.units.length && b.units.every((reference) => units.has(reference));
}

/** Notes a whole qualification achieved before, in place of an earlier note on the same one. Its units may not be picked again. */
export function addAchievedQualification(plan: Plan, achieved: AchievedQualification): Plan {
  const { achievedQualifications: before } = plan;
  if (before.some((other) => sameAchieved(other, achieved))) return plan;
  const known = before.some((other) => other.qualification === achieved.qualification);
  return {
    ...plan,
    achievedQualifications: known
      ? before.map((other) => (other.qualification === achieved.qualification ? achieved : other))
      : [...before, achieved],
  };
}

/** Takes back the note on a qualification achieved before. */
export function removeAchievedQualification(plan: Plan, qualification: string): Plan {
  const left = plan.achievedQualifications.filter((other) => other.qualification !== qualification);
  return left.length === plan.achievedQualifications.length ? plan : { ...plan, achievedQualifications: left };
}
