import type { SkillAnswer } from '../hours/essentialSkills.ts';
import type { PointToConfirm } from './pointsToConfirm.ts';
import type { Verdict, VerdictKind } from '../rules/verdict.ts';

/**
 * How a plan stands in a review: its verdict, with what was confirmed by people taken into account.
 * - `confirmed`: it would be ready but for what the planner cannot know, and all of that was confirmed.
 * - `skillsShort`: the units are right, and an Essential Skill is not at the level asked for.
 */
export type ReviewStanding = VerdictKind | 'confirmed' | 'skillsShort';

/**
 * Unknown is never ready: `ready` needs every rule met and nothing that decides it open, `confirmed` the same with a
 * named person behind each unknown.
 */
export function reviewStanding(
  verdict: Verdict,
  skills: readonly SkillAnswer[],
  all: readonly PointToConfirm[],
): ReviewStanding {
  if (verdict.kind !== 'ready' && verdict.kind !== 'toConfirm') return verdict.kind;
  if (skills.some(({ status }) => status === 'unmet')) return 'skillsShort';
  const deciding = all.filter(({ decides }) => decides);
  if (deciding.some(({ open }) => open)) return 'toConfirm';
  // The plan itself keeps that a unit was verified and a requirement met.
  const isKept = ({ subject }: PointToConfirm) => subject.kind === 'priorUnit' || subject.kind === 'requirement';
  if (verdict.kind === 'ready' && deciding.every(isKept)) return 'ready';
  // A finding in doubt with nobody's confirmation behind it stays in doubt.
  return deciding.some(({ confirmation }) => confirmation !== null) ? 'confirmed' : 'toConfirm';
}
