import { UnitTitle } from '../../parts/UnitTitle.tsx';
import { findUnit } from '../../catalogue/findUnit.ts';
import type { PlanView } from '../../judging/planView.ts';
import { groupLook } from '../../parts/groupLook.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ShapeBadge } from '../../ui/ShapeBadge.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { AlsoCounts } from './AlsoCounts.tsx';
import { Lines } from '../../ui/Lines.tsx';

interface UnitListProps {
  readonly view: PlanView;
  /** A second one on the page, for a projector. */
  readonly presented?: boolean;
}

/** What is being reviewed, by name: every unit of the plan in document order. Nothing where the document names no units. */
export function UnitList({ view: { evaluation, pathway }, presented = false }: UnitListProps) {
  const { common, reviewScreen } = useWords();
  const { units: text } = reviewScreen;
  const id = presented ? 'presented-units' : 'review-units';
  if (evaluation.placed.length === 0) return null;
  return (
    <ReviewCard id={id} heading={text.heading(evaluation.placed.length)}>
      <Lines gap={1} beside="sign">
        {evaluation.placed.map(({ reference, group, because, also }) => {
          const unit = findUnit(pathway, reference)?.unit;
          return (
            unit && (
              <li key={reference}>
                <ShapeBadge {...groupLook(pathway, group)} size="small" label={common.group(group)} />
                <span>
                  <UnitTitle unit={unit} />
                  {because === 'achieved' && <Quiet as="span"> {text.achieved}</Quiet>}
                  <AlsoCounts pathway={pathway} places={also} />
                </span>
                {unit.creditValue !== undefined && <Quiet as="span">{text.credits(unit.creditValue)}</Quiet>}
              </li>
            )
          );
        })}
      </Lines>
    </ReviewCard>
  );
}
