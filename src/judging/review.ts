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
  readonly points: readonly PointToConfirm[];
  readonly standing: ReviewStanding;
}

/** A plan as it stands in a meeting on one day, `2026-11-23`. */
export const reviewOf = remembered((view: PlanView, today: string): Review => {
  const overview = hoursOf(view, today);
  const withoutGuidedHours = view.guidedHours.sum?.unknownUnits ?? [];
  const all = pointsToConfirm({ ...view, overview, withoutGuidedHours }, today);
  return { view, overview, points: all, standing: reviewStanding(view.verdict, overview.skills, all) };
});

export const openPoints = ({ points: all }: Review): readonly PointToConfirm[] => all.filter(({ open }) => open);
