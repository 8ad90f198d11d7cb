import type { Framework, Pathway, Text } from '../catalogue/schema.ts';
import type { Skill } from '../catalogue/skill.ts';
import type { HoursOverview } from '../hours/hoursOverview.ts';
import type { PriorClaim } from '../hours/priorClaims.ts';
import { errKey } from '../plan/confirmedFacts.ts';
import { priorKey, type PriorSource } from '../plan/priorSource.ts';
import type { ProxyKind } from '../plan/hoursSchema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { recordOf } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Confirmation } from '../plan/recordSchema.ts';
import { isToBeSaid, proxyKey, type SkillAnswer } from '../hours/essentialSkills.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import { findingKey, type Finding } from '../rules/finding.ts';
import { requirementKey } from '../rules/kinds/requirement.ts';

/** What is to be found out, with its figures. */
export type PointSubject =
  /** The rules are not said to hold for this start. */
  | { readonly kind: 'startDate'; readonly startDate: string; readonly revised: string }
  | { readonly kind: 'noStartDate' }
  | { readonly kind: 'priorUnit'; readonly unit: string }
  | { readonly kind: 'unitLevels'; readonly level: number; readonly units: readonly string[] }
  | { readonly kind: 'repeats'; readonly units: readonly string[] }
  | { readonly kind: 'strangers'; readonly units: readonly string[] }
  /** Which of several copies of the framework's version is right. */
  | { readonly kind: 'frameworkCopies' }
  /** What a document asks for beside the units. */
  | { readonly kind: 'requirement'; readonly text: Text }
  /** Whatever other rule hangs on something unknown. */
  | { readonly kind: 'rule'; readonly finding: Finding }
  | {
      readonly kind: 'proxy';
      readonly skill: Skill;
      readonly qualification: ProxyKind;
      readonly result: string;
      readonly answer: SkillAnswer;
    }
  | { readonly kind: 'priorHours'; readonly source: Exclude<PriorSource, { kind: 'unit' }>; readonly claim: PriorClaim }
  | { readonly kind: 'guidedHours'; readonly units: readonly string[] }
  | { readonly kind: 'err' }
  /** The framework's own review day has passed. */
  | { readonly kind: 'stillOpen'; readonly reviewBy: string };

export type PointKind = PointSubject['kind'];

export interface PointToConfirm {
  /** Stands for exactly this point: with another start day or another grade it is another point, and open again. */
  readonly key: string;
  readonly subject: PointSubject;
  /** Who can know. */
  readonly who: 'trainingProvider' | 'awardingOrganisation' | 'apprentice' | 'employer';
  /** How it is settled: by ticking it off here, or by giving the facts on another screen. */
  readonly settledBy: 'tick' | 'units' | 'hours';
  /** Whether the plan is ready only once this is settled. */
  readonly decides: boolean;
  readonly open: boolean;
  /** Who confirmed it, where somebody noted that. */
  readonly confirmation: Confirmation | null;
}

type Unkept = Omit<PointToConfirm, 'open' | 'confirmation'> & { readonly settled?: boolean };

/** What the points to confirm are read off. */
export interface PointFacts {
  readonly plan: Plan;
  readonly framework: Framework;
  readonly pathway: Pathway;
  readonly evaluation: Evaluation;
  readonly overview: HoursOverview;
  /** References of units whose guided hours nobody has published. */
  readonly withoutGuidedHours: readonly string[];
}

/**
 * Everything to be confirmed, what was confirmed already among it: first what the verdict hangs on, in the order of the
 * findings, then the rest. `today`: a day, `2026-11-23`.
 */
export function pointsToConfirm(facts: PointFacts, today: string): readonly PointToConfirm[] {
  const { plan } = facts;
  const { confirmations } = recordOf(plan);
  return [...ofFindings(facts), ...ofSkills(facts, today), ...ofHours(facts), ...others(facts, today)].map(
    ({ settled, ...point }) => {
      const confirmation = ownEntry(confirmations, point.key) ?? null;
      const byTick = point.settledBy === 'tick' && confirmation !== null;
      return { ...point, confirmation, open: settled === undefined ? !byTick : !settled };
    },
  );
}

function ofFindings({ plan, evaluation }: PointFacts): readonly Unkept[] {
  const achieved = evaluation.placed
    .filter(({ because }) => because === 'achieved')
    .map(({ reference }): Unkept => {
      const choice = ownEntry(plan.units, reference);
      return {
        key: priorKey({ kind: 'unit', reference }),
        subject: { kind: 'priorUnit', unit: reference },
        who: 'awardingOrganisation',
        settledBy: 'tick',
        decides: true,
        settled: choice?.state === 'achieved' && choice.verified,
      };
    });
  // A requirement stays on the list once it is confirmed, so that it can be taken back.
  const unknown = evaluation.findings.filter(
    ({ status, kind }) => kind === 'requirement' || (status === 'unknown' && kind !== 'priorUnits'),
  );
  return [...unknown.map(ofFinding), ...achieved];
}

/** A point for each finding that hangs on something unknown: a confirmation never stands in for a fact somebody can look up. */
function ofFinding(finding: Finding): Unkept {
  const base = { key: `rule ${findingKey(finding)}`, settledBy: 'units', decides: true } as const;
  switch (finding.kind) {
    case 'startDate': {
      const { startDate, revised } = finding;
      if (startDate === null || revised === null)
        return { ...base, subject: { kind: 'noStartDate' }, who: 'apprentice' };
      return {
        ...base,
        key: `start date ${startDate} ${finding.ruleId}`,
        subject: { kind: 'startDate', startDate, revised },
        who: 'trainingProvider',
        settledBy: 'tick',
      };
    }
    case 'levelCreditsMinimum':
      return {
        ...base,
        subject: { kind: 'unitLevels', level: finding.level, units: finding.units },
        who: 'awardingOrganisation',
      };
    case 'noRepeat':
      return { ...base, subject: { kind: 'repeats', units: finding.units }, who: 'apprentice' };
    case 'unknownUnits':
      return { ...base, subject: { kind: 'strangers', units: finding.units }, who: 'trainingProvider' };
    case 'requirement': {
      const { text, confirmedBy: who } = finding;
      return { ...base, key: requirementKey(finding), subject: { kind: 'requirement', text }, who, settledBy: 'tick' };
    }
    case 'frameworkCopies':
      return { ...base, subject: { kind: 'frameworkCopies' }, who: 'trainingProvider', settledBy: 'tick' };
    default:
      return { ...base, subject: { kind: 'rule', finding }, who: 'trainingProvider' };
  }
}

function ofSkills({ overview }: PointFacts, today: string): readonly Unkept[] {
  return overview.skills.flatMap((answer): readonly Unkept[] => {
    const { skill, route, status } = answer;
    if (route.route !== 'proxy' || status !== 'unknown') return [];
    const { qualification, result } = route;
    return [
      {
        key: proxyKey(skill, route),
        subject: { kind: 'proxy', skill, qualification, result: result.trim(), answer },
        who: 'trainingProvider',
        settledBy: isToBeSaid(answer, today) ? 'tick' : 'hours',
        decides: true,
      },
    ];
  });
}

function ofHours({ overview, pathway }: PointFacts): readonly Unkept[] {
  const claims = overview.claims.flatMap((claim): readonly Unkept[] => {
    const { source, claimed, verified } = claim;
    if (source.kind === 'unit' || claimed.offMinutes + claimed.onMinutes === 0) return [];
    return [
      {
        key: priorKey(source),
        subject: { kind: 'priorHours', source, claim },
        who: 'awardingOrganisation',
        settledBy: 'tick',
        decides: false,
        settled: verified,
      },
    ];
  });
  if (pathway.err.status === 'notCompulsory') return claims;
  const err: Unkept = {
    key: errKey,
    subject: { kind: 'err' },
    who: 'employer',
    settledBy: 'tick',
    decides: false,
    settled: overview.err.status === 'met',
  };
  return [...claims, err];
}

function others({ plan, framework, withoutGuidedHours }: PointFacts, today: string): readonly Unkept[] {
  const { reviewBy } = framework;
  const guided: Unkept = {
    key: 'guided hours',
    subject: { kind: 'guidedHours', units: withoutGuidedHours },
    who: 'awardingOrganisation',
    settledBy: 'units',
    decides: false,
  };
  const stillOpen: readonly Unkept[] =
    reviewBy !== null && today > reviewBy
      ? [
          {
            key: `still open ${framework.id} ${framework.issued ?? ''} ${plan.startDate ?? ''}`.trimEnd(),
            subject: { kind: 'stillOpen', reviewBy },
            who: 'trainingProvider',
            settledBy: 'tick',
            decides: false,
          },
        ]
      : [];
  return [...(withoutGuidedHours.length > 0 ? [guided] : []), ...stillOpen];
}
