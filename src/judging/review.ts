import { guidedHours, type GuidedHours } from '../hours/guidedHours.ts';
import type { HoursOverview } from '../hours/hoursOverview.ts';
import { hoursOf } from './judge.ts';
import { pointsToConfirm, type PointToConfirm } from './pointsToConfirm.ts';
import type { PlanView } from './planView.ts';
import { remembered } from './remembered.ts';
import { reviewStanding, type ReviewStanding } from './reviewStanding.ts';

/** All that a review of one plan shows. */
export interface Review {
  readonly view: PlanView;
  readonly overview: HoursOverview;
  readonly guidedHours: GuidedHours;
  readonly points: readonly PointToConfirm[];
  readonly standing: ReviewStanding;
}

/** A plan as it stands in a meeting on one day, `2026-11-23`. */
export const reviewOf = remembered((view: PlanView, today: string): Review => {
  const overview = hoursOf(view, today);
  const guided = guidedHours(view.plan, view.pathway);
  const withoutGuidedHours = guided.sum?.unknownUnits ?? [];
  const all = pointsToConfirm({ ...view, overview, withoutGuidedHours }, today);
  const standing = reviewStanding(view.verdict, overview.skills, all);
  return { view, overview, guidedHours: guided, points: all, standing };
});

export const openPoints = ({ points: all }: Review): readonly PointToConfirm[] => all.filter(({ open }) => open);
