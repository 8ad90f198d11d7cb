import type { EssentialSkill, Pathway, Proxy, Skill } from '../catalogue/schema.ts';
import type { SkillRoute } from '../plan/hoursSchema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { Plan } from '../plan/planSchema.ts';
import { trainingOf } from './programme.ts';

/**
 * Why a skill's route is judged as it is.
 * - `levelReached`, `levelTooLow`: taken at a level.
 * - `accepted`, `tooLow`, `notOnList`: a proxy judged by the document's table.
 * - `noResult`: no grade or level was given. `noSuchResult`: the scale has no such grade or level.
 * - `numericGrade`: a 9 to 1 grade; the document speaks of letters alone, so the provider has to say.
 * - `noProxyList`: the document lists no proxies.
 */
export type SkillReason =
  | 'levelReached'
  | 'levelTooLow'
  | 'accepted'
  | 'tooLow'
  | 'notOnList'
  | 'noResult'
  | 'noSuchResult'
  | 'numericGrade'
  | 'noProxyList';

export interface SkillAnswer {
  readonly skill: Skill;
  readonly requirement: EssentialSkill;
  readonly route: SkillRoute;
  readonly status: 'met' | 'unmet' | 'unknown';
  readonly reason: SkillReason;
  /** The proxy table's row the answer comes from; null where there is none. */
  readonly proxy: Proxy | null;
}

/** Judges how each Essential Skill of the pathway is met. A skill nobody has spoken of is taken at the pathway's own level. */
export function essentialSkillAnswers(plan: Plan, pathway: Pathway): readonly SkillAnswer[] {
  const routes = trainingOf(plan).essentialSkills;
  return pathway.essentialSkills.map((requirement) => {
    const { skill, level } = requirement;
    const route = ownEntry(routes, skill) ?? { route: 'take', level };
    return { skill, requirement, route, ...judgeRoute(route, requirement, pathway) };
  });
}

function judgeRoute(
  route: SkillRoute,
  { skill, level }: EssentialSkill,
  { proxies }: Pathway,
): Pick<SkillAnswer, 'status' | 'reason' | 'proxy'> {
  if (route.route === 'take') {
    return route.level >= level
      ? { status: 'met', reason: 'levelReached', proxy: null }
      : { status: 'unmet', reason: 'levelTooLow', proxy: null };
  }
  if (proxies === null) return { status: 'unknown', reason: 'noProxyList', proxy: null };
  const proxy = proxies.find((row) => row.skill === skill && row.qualification === route.qualification);
  if (!proxy) return { status: 'unmet', reason: 'notOnList', proxy: null };
  return { ...judgeResult(proxy, route.result), proxy };
}

/** Judges a grade or level by one row of the table. Spaces and small letters do not matter. */
export function judgeResult({ minimum }: Proxy, typed: string): Pick<SkillAnswer, 'status' | 'reason'> {
  const result = typed.trim().toUpperCase();
  if (result === '') return { status: 'unknown', reason: 'noResult' };
  if (minimum.scale === 'level') {
    if (!/^[1-9]$/.test(result)) return { status: 'unknown', reason: 'noSuchResult' };
    return judged(Number(result) >= minimum.atLeast);
  }
  const position = minimum.grades.indexOf(result);
  if (position >= 0) return judged(position <= minimum.grades.indexOf(minimum.atLeast));
  return { status: 'unknown', reason: /^[1-9]$/.test(result) ? 'numericGrade' : 'noSuchResult' };
}

function judged(enough: boolean): Pick<SkillAnswer, 'status' | 'reason'> {
  return enough ? { status: 'met', reason: 'accepted' } : { status: 'unmet', reason: 'tooLow' };
}
