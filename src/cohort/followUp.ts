import { addDays } from '../hours/calendarDay.ts';
import { reviewDays } from '../hours/calendarEvents.ts';
import type { HoursOverview } from '../hours/hoursOverview.ts';
import { hasBegun } from '../hours/hoursStanding.ts';
import { isNone, minutesShort } from '../hours/jobMinutes.ts';
import { openActions, recordOf } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Action } from '../plan/recordSchema.ts';
import type { CertificateRisk } from './certificateRisks.ts';

/**
 * What a tutor has to see to, beside the units.
 * - `pastEnd`: the planned end is over and hours are short. `quiet`: nothing was recorded for a long time. `behind`: of the plan for its months.
 * - `overdue`: an agreed action is late. `notReviewed`: nothing was noted or agreed for three months.
 * - `certificates`: earlier learning may be too old, or has no date.
 */
export const troubles = ['pastEnd', 'quiet', 'behind', 'overdue', 'notReviewed', 'certificates'] as const;

export type Trouble = (typeof troubles)[number];

/** What most plans have for a long time and is asked for now and then: hours off or on the job that are short, or nobody has checked yet. */
export const conditions = [...troubles, 'offShort', 'onShort', 'unchecked'] as const;

export type Condition = (typeof conditions)[number];

/** What is to be followed up in one plan. Days as `2026-11-23`. */
export interface FollowUp {
  readonly plannedEnd: string | null;
  /** The last day with a diary entry. */
  readonly lastEntry: string | null;
  /** The last day on which something was noted or agreed. */
  readonly lastReview: string | null;
  /** The action due first; null where nothing is to be done. */
  readonly nextAction: Action | null;
  readonly overdue: number;
  readonly conditions: ReadonlySet<Condition>;
}

/** `options`: all of one learner's. What was said and agreed is of the learner, whichever of them it was written in. */
export function followUp(
  options: readonly Plan[],
  { span, standing, today, verdict: { total } }: Pick<HoursOverview, 'span' | 'standing' | 'today' | 'verdict'>,
  certificates: readonly CertificateRisk[],
): FollowUp {
  const said = options.map(recordOf).flatMap(({ notes, history }) => [...notes, ...history]);
  const actions = openActions(...options);
  const overdue = actions.filter(({ due }) => due !== null && due < today).length;
  const lastReview = said.reduce<string | null>(
    (last, { day }) => (day <= today && day > (last ?? '') ? day : last),
    null,
  );
  const since = lastReview ?? span?.start ?? null;
  const begun = hasBegun(standing) && standing.state !== 'done';
  const found: Readonly<Record<Condition, boolean>> = {
    pastEnd: standing.state === 'pastEnd',
    quiet: standing.state === 'quiet',
    behind: standing.state === 'behind',
    overdue: overdue > 0,
    notReviewed: begun && since !== null && addDays(since, reviewDays) < today,
    certificates: certificates.length > 0,
    offShort: total.done.short.offMinutes > 0,
    onShort: total.done.short.onMinutes > 0,
    unchecked: !isNone(minutesShort(total.recorded, total.checked)),
  };
  return {
    plannedEnd: span?.end ?? null,
    lastEntry: standing.lastEntry,
    lastReview,
    nextAction: actions[0] ?? null,
    overdue,
    conditions: new Set(conditions.filter((condition) => found[condition])),
  };
}
