import type { HoursOverview } from '../hours/hoursOverview.ts';
import { hoursOf } from './judge.ts';
import { matters, type Matter } from './matters.ts';
import type { PlanView } from './planView.ts';
import { remembered } from './remembered.ts';
import { reviewStanding, type ReviewStanding } from './reviewStanding.ts';

/** All that a review of one plan shows. */
export interface Review {
  readonly view: PlanView;
  readonly overview: HoursOverview;
  readonly matters: readonly Matter[];
  readonly standing: ReviewStanding;
}

/** A plan as it stands in a meeting on one day, `2026-11-23`. */
export const reviewOf = remembered((view: PlanView, today: string): Review => {
  const overview = hoursOf(view, today);
  const withoutGuidedHours = view.guidedHours.sum?.unknownUnits ?? [];
  const all = matters({ ...view, overview, withoutGuidedHours }, today);
  return { view, overview, matters: all, standing: reviewStanding(view.verdict, overview.skills, all) };
});

export const openMatters = ({ matters: all }: Review): readonly Matter[] => all.filter(({ open }) => open);
