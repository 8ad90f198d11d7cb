import type { Source } from '../../catalogue/schema.ts';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { lastDayAfterMonths, wholeMonths } from '../../hours/calendarDay.ts';
import type { SkillAnswer } from '../../hours/essentialSkills.ts';
import { takesMore } from '../../hours/hoursStanding.ts';
import { statusOf } from '../../hours/hoursVerdict.ts';
import { totalMinutes } from '../../hours/jobMinutes.ts';
import { lastDayOfTraining } from '../../hours/planSpan.ts';
import { trainingOf } from '../../hours/programme.ts';
import { sayFinding } from '../../i18n/sayFinding.ts';
import type { Words } from '../../i18n/words.ts';
import { findingKey, type FindingStatus } from '../../rules/finding.ts';
import type { Review } from '../../judging/review.ts';

/** `planned`: chosen or laid out, and still to be done. */
export type CheckStatus = FindingStatus | 'planned';

/** One line of the review: what was checked, how it stands, why, and the clause. */
export interface Check {
  readonly key: string;
  readonly status: CheckStatus;
  readonly title: string;
  readonly figures: string;
  readonly sentence: string;
  readonly why: string;
  readonly source: Source | null;
}

/** Every check of the choice of units and of the training hours, what is in doubt last. */
export function checksOf(review: Review, words: Words): readonly Check[] {
  const all = [
    ...ruleChecks(review, words),
    ...skillChecks(review, words),
    trainingHours(review, words),
    ...length(review, words),
    ...guidedHours(review, words),
    ...err(review, words),
  ];
  return [...all.filter(({ status }) => status !== 'unknown'), ...all.filter(({ status }) => status === 'unknown')];
}

/** A start that somebody has confirmed stays in doubt as a rule, and no longer for this plan. */
function ruleChecks({ view, points }: Review, words: Words): readonly Check[] {
  return view.evaluation.findings.map((finding): Check => {
    const said = sayFinding(words.findings, finding, (reference) => unitTitle(view.pathway, reference, words.locale));
    const confirmed =
      finding.kind === 'startDate' && points.some(({ subject, open }) => subject.kind === 'startDate' && !open);
    return {
      key: findingKey(finding),
      status: confirmed ? 'met' : finding.status,
      ...said,
      sentence: confirmed ? words.reviewScreen.checks.skill.confirmed : said.sentence,
      source: finding.source,
    };
  });
}

function skillChecks({ overview, points }: Review, words: Words): readonly Check[] {
  const { skill: text } = words.reviewScreen.checks;
  const { skills } = words.priorLearning;
  return overview.skills.map((answer): Check => {
    const { skill, requirement, route, status, reason, proxy } = answer;
    const confirmed = points.some(
      ({ subject, open }) => subject.kind === 'proxy' && subject.skill === skill && !open && status === 'unknown',
    );
    return {
      key: `skill ${skill}`,
      status: confirmed ? 'met' : status,
      title: text.title(skill),
      figures:
        route.route === 'take'
          ? text.take(route.level)
          : text.proxy(skills.proxyNames[route.qualification], route.result.trim()),
      sentence: confirmed ? text.confirmed : skills.reason(reason, leastOf(answer, words)),
      why: text.why(requirement.level),
      source: proxy?.source ?? requirement.source,
    };
  });
}

function leastOf({ proxy }: SkillAnswer, words: Words): string | null {
  if (!proxy) return null;
  return words.priorLearning.skills.minimums[proxy.qualification](String(proxy.minimum.atLeast));
}

/** Met is what is recognised or checked; what is planned is planned. */
function trainingHours({ view, overview }: Review, words: Words): Check {
  const { trainingHours: text } = words.reviewScreen.checks;
  const { verdict, standing } = overview;
  const { needed, minimum, plan, done } = verdict.total;
  const status = (): CheckStatus => {
    if (standing.state === 'done') return 'met';
    if (standing.state === 'recorded' || standing.state === 'notStated') return 'unknown';
    const inTime = standing.state === 'beforeStart' || standing.state === 'inTime';
    return inTime && statusOf(plan) !== 'short' ? 'planned' : 'unmet';
  };
  return {
    key: 'training hours',
    status: status(),
    title: text.title,
    figures:
      standing.state === 'notStated'
        ? words.about.notKnown
        : text.figures(totalMinutes(done.covered), totalMinutes(needed), totalMinutes(minimum)),
    sentence: sayHours({ view, overview }, words),
    why: text.why,
    source: view.pathway.hours?.source ?? null,
  };
}

/** Where the training hours stand, what is still to be planned, and what it takes: all there is to say of them in a review. */
export function sayHours({ view, overview }: Pick<Review, 'view' | 'overview'>, words: Words): string {
  const { trainingHours: text } = words.reviewScreen.checks;
  const { standing: say, pace } = words.hoursFindings;
  const { span, schedule, standing, verdict } = overview;
  const over = standing.state === 'done' || standing.state === 'recorded' || standing.state === 'pastEnd';
  const toPlan = verdict.total.plan.short;
  const planning =
    over || statusOf(verdict.total.plan) !== 'short'
      ? ''
      : schedule === null
        ? text.notLaidOut
        : text.short(toPlan.offMinutes, toPlan.onMinutes);
  const week = takesMore(standing) ? pace(standing, trainingOf(view.plan).contractedMinutesPerWeek) : '';
  return [say(standing, span?.end ?? null), planning, week].filter((part) => part !== '').join(' ');
}

function length({ view, overview }: Review, words: Words): readonly Check[] {
  const { length: text } = words.reviewScreen.checks;
  const { minimumMonths } = view.pathway;
  if (!minimumMonths) return [];
  const { months, source } = minimumMonths;
  const claim = lastDayOfTraining(view);
  const { span } = overview;
  // It is over on the day the certificate is claimed, whatever was planned.
  const have = span && wholeMonths(span.start, claim !== null && claim < span.end ? claim : span.end);
  return [
    {
      key: 'length',
      status: have === null ? 'unknown' : have < months ? 'unmet' : 'met',
      title: text.title,
      figures: have === null ? text.unknownFigures(months) : text.figures(have, months),
      sentence:
        span === null || have === null
          ? text.unknown
          : have < months
            ? text.short(lastDayAfterMonths(span.start, months))
            : text.met,
      why: text.why(months),
      source,
    },
  ];
}

function guidedHours({ guidedHours: { sum } }: Review, words: Words): readonly Check[] {
  const { guidedHours: text } = words.reviewScreen.checks;
  if (!sum) return [];
  const unknown = sum.unknownUnits.length;
  return [
    {
      key: 'guided hours',
      status: unknown > 0 ? 'unknown' : 'met',
      title: text.title,
      figures: text.figures(sum.known, unknown),
      sentence: unknown > 0 ? text.unknown : text.met,
      why: text.why,
      source: null,
    },
  ];
}

function err({ view, overview }: Review, words: Words): readonly Check[] {
  const { err: text } = words.reviewScreen.checks;
  const { asked, confirmed, status } = overview.err;
  if (asked === 'notCompulsory') return [];
  return [
    {
      key: 'err',
      status: status === 'met' ? 'met' : 'unknown',
      title: text.title,
      figures: status === 'met' && confirmed !== null ? text.confirmed(confirmed) : text.open,
      sentence: words.priorLearning.err.asked[asked],
      why: words.text(view.pathway.err.text),
      source: view.pathway.err.source,
    },
  ];
}
