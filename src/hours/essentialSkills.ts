import type { EssentialSkill, Pathway, Proxy } from '../catalogue/schema.ts';
import type { Skill } from '../catalogue/skill.ts';
import type { ProxyKind, SkillRoute } from '../plan/hoursSchema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { recordOf } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import { isCalendarDay } from './calendarDay.ts';
import { trainingOf } from './programme.ts';

/**
 * Why a skill's route is judged as it is.
 * - `levelReached`, `levelTooLow`: taken at a level, and achieved or not. `levelChosen`: high enough, and still to be achieved.
 * - `accepted`, `tooLow`, `notOnList`: a proxy judged by the document's table. `notHeldYet`: enough, and dated in the future.
 * - `noResult`: no grade or level was given. `noSuchResult`: the scale has no such grade or level.
 * - `numericGrade`: a 9 to 1 grade; the document speaks of letters alone, so the provider has to say.
 * - `noProxyList`: the document lists no proxies.
 */
export type SkillReason =
  | 'levelReached'
  | 'levelChosen'
  | 'levelTooLow'
  | 'accepted'
  | 'notHeldYet'
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
  /** `planned`: enough, and not achieved yet. */
  readonly status: 'met' | 'planned' | 'unmet' | 'unknown';
  readonly reason: SkillReason;
  /** The proxy table's row the answer comes from; null where there is none. */
  readonly proxy: Proxy | null;
}

/**
 * Whether somebody has to say if what is held in place of a skill is enough. A result that was never given, or that no
 * certificate has, is to be typed in; nor can anybody say so of one that is still to come.
 */
export function isToBeSaid({ route, status, reason }: SkillAnswer, today: string): boolean {
  if (route.route !== 'proxy' || status !== 'unknown' || (route.achieved !== null && route.achieved > today))
    return false;
  return reason === 'numericGrade' || (reason === 'noProxyList' && route.result.trim() !== '');
}

/** Under which a plan keeps who said that it is enough: with another grade it is another thing. */
export const proxyKey = (skill: Skill, { qualification, result }: Extract<SkillRoute, { route: 'proxy' }>): string =>
  `proxy ${skill} ${qualification} ${result.trim().toUpperCase()}`;

/** Skills of which the planner does not know whether they are met, and somebody has said that they are. */
export function confirmedSkills(plan: Plan, skills: readonly SkillAnswer[], today: string): readonly Skill[] {
  const { confirmations } = recordOf(plan);
  return skills.flatMap((answer) => {
    const { skill, route } = answer;
    const isSaid = route.route === 'proxy' && ownEntry(confirmations, proxyKey(skill, route)) !== undefined;
    return isSaid && isToBeSaid(answer, today) ? [skill] : [];
  });
}

/** Judges how each Essential Skill of the pathway is met. A skill nobody has spoken of is taken at the pathway's own level. */
export function essentialSkillAnswers(plan: Plan, pathway: Pathway, today: string): readonly SkillAnswer[] {
  const routes = trainingOf(plan).essentialSkills;
  return pathway.essentialSkills.map((requirement) => {
    const { skill, level } = requirement;
    const route = ownEntry(routes, skill) ?? { route: 'take', level };
    return { skill, requirement, route, ...judgeRoute(route, requirement, pathway, today) };
  });
}

function judgeRoute(
  route: SkillRoute,
  { skill, level }: EssentialSkill,
  { proxies }: Pathway,
  today: string,
): Pick<SkillAnswer, 'status' | 'reason' | 'proxy'> {
  if (route.route === 'take') {
    if (route.level < level) return { status: 'unmet', reason: 'levelTooLow', proxy: null };
    const achieved = route.achieved ?? null;
    return achieved !== null && isCalendarDay(achieved) && achieved <= today
      ? { status: 'met', reason: 'levelReached', proxy: null }
      : { status: 'planned', reason: 'levelChosen', proxy: null };
  }
  if (proxies === null) return { status: 'unknown', reason: 'noProxyList', proxy: null };
  const proxy = proxies.find((row) => row.skill === skill && row.qualification === route.qualification);
  if (!proxy) return { status: 'unmet', reason: 'notOnList', proxy: null };
  const judgement = judgeResult(proxy, route.result);
  const toCome = route.achieved !== null && !(isCalendarDay(route.achieved) && route.achieved <= today);
  return toCome && judgement.status === 'met'
    ? { status: 'planned', reason: 'notHeldYet', proxy }
    : { ...judgement, proxy };
}

/** A level as people write it beside the plain figure: `Level 2`, `L2`. */
const plainLevel = /^(?:LEVEL|LEFEL|L)?(\d)$/;
/** Other ways some qualifications have: `SCQF 5`, `N5`. */
const ownLevel: Readonly<Partial<Record<ProxyKind, RegExp>>> = {
  scqfCoreSkills: /^(?:SCQF)?(?:LEVEL|LEFEL|L)?(\d)$/,
  sqaNational: /^(?:SQA)?(?:NATIONAL|NAT|N|SCQF)?(?:LEVEL|LEFEL|L)?(\d)$/,
};
/** The highest level there is of those that are offered at levels: core skills to SCQF 6, National 5, key skills to Level 4. */
const highestLevel: Readonly<Partial<Record<ProxyKind, number>>> = {
  scqfCoreSkills: 6,
  sqaNational: 5,
  functionalOrKeySkills: 4,
};
/** The three levels below Level 1: `Entry 3`, `E3`. */
const entryLevel = /^(?:ENTRY|MYNEDIAD|E)(?:LEVEL|LEFEL)?[1-3]$/;
/** A certificate that says there was no grade. */
const ungraded = 'U';

/** Judges a grade or level by one row of the table, however it is typed: `b`, `Grade B`, `Level 2`, `N5`. */
function judgeResult(
  { minimum, qualification }: Pick<Proxy, 'minimum' | 'qualification'>,
  typed: string,
): Pick<SkillAnswer, 'status' | 'reason'> {
  const result = typed.toUpperCase().replace(/[\s:_-]/g, '');
  if (result === '') return { status: 'unknown', reason: 'noResult' };
  if (minimum.scale === 'level') {
    if (entryLevel.test(result)) return judged(false);
    const level = Number((ownLevel[qualification] ?? plainLevel).exec(result)?.[1] ?? 0);
    const exists = level > 0 && level <= (highestLevel[qualification] ?? Infinity);
    return exists ? judged(level >= minimum.atLeast) : { status: 'unknown', reason: 'noSuchResult' };
  }
  const grade = result.replace(/^(?:GRADE|GRADD)/, '');
  const position = minimum.grades.indexOf(grade);
  if (position >= 0) return judged(position <= minimum.grades.indexOf(minimum.atLeast));
  if (grade === ungraded) return judged(false);
  return { status: 'unknown', reason: /^[1-9]$/.test(grade) ? 'numericGrade' : 'noSuchResult' };
}

function judged(enough: boolean): Pick<SkillAnswer, 'status' | 'reason'> {
  return enough ? { status: 'met', reason: 'accepted' } : { status: 'unmet', reason: 'tooLow' };
}
