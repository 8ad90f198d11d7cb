import { hoursOverview, type HoursOverview } from '../../hours/hoursOverview.ts';
import { matters, type Matter } from '../../rules/matters.ts';
import { reviewStanding, type Standing } from '../../rules/reviewStanding.ts';
import type { PlanView } from '../../store/planView.ts';

/** All that a review of one plan shows. */
export interface Review {
  readonly view: PlanView;
  readonly overview: HoursOverview;
  readonly matters: readonly Matter[];
  readonly standing: Standing;
}

export function reviewOf(view: PlanView, today: string): Review {
  const overview = hoursOverview(view, today);
  const withoutGuidedHours = view.guidedHours.sum?.unknownUnits ?? [];
  const all = matters({ ...view, overview, withoutGuidedHours }, today);
  return { view, overview, matters: all, standing: reviewStanding(view.verdict, overview.skills, all) };
}

export const openMatters = ({ matters: all }: Review): readonly Matter[] => all.filter(({ open }) => open);
