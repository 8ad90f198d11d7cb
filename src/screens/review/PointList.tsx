import { useRef, useState } from 'react';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { SaidAs } from '../../parts/SaidAs.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { confirmPoint, reopenPoint } from '../../judging/confirmPoint.ts';
import type { PointToConfirm } from '../../judging/pointsToConfirm.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PointForm } from './PointForm.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { LineLink } from '../../parts/LineLink.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './PointList.module.css';
import type { Review } from '../../judging/review.ts';
import { Lines } from '../../ui/Lines.tsx';

interface PointListProps {
  readonly review: Review;
  /** On a projector nothing is changed by accident. */
  readonly readOnly?: boolean;
}

/** What the planner cannot know: who does, and whether they have said so. */
export function PointList({ review, readOnly = false }: PointListProps) {
  const { points: text } = useWords().reviewScreen;
  const id = readOnly ? 'presented-points' : 'review-points';
  return (
    <ReviewCard id={id} heading={text.heading}>
      {review.points.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Lines beside="sign" stacks>
          {review.points.map((point) => (
            <PointItem key={point.key} point={point} review={review} readOnly={readOnly} />
          ))}
        </Lines>
      )}
    </ReviewCard>
  );
}

interface PointItemProps extends Required<PointListProps> {
  readonly point: PointToConfirm;
}

function PointItem({ point, review, readOnly }: PointItemProps) {
  const words = useWords();
  const { points: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const [ticking, setTicking] = useState(false);
  const { plan, pathway } = review.view;
  const { open, confirmation, subject } = point;
  const item = useRef<HTMLLIElement>(null);
  const stop = () => {
    setTicking(false);
    // The button is back on the page only after this render.
    requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
  };
  const sentence = text.sentence(subject, (reference) => unitTitle(pathway, reference, words.locale));
  return (
    <li ref={item} data-open={open || undefined}>
      <span className={styles['sign']}>
        <Icon name={open ? 'question' : 'check'} strokeWidth={2.4} />
      </span>
      <div className={styles['what']}>
        <p className={styles['sentence']}>
          <WithNames>{sentence}</WithNames>
        </p>
        {open ? (
          <Quiet>
            {text.who[point.who]} {point.decides && text.decides}
          </Quiet>
        ) : (
          <Quiet>
            {confirmation ? text.confirmed(confirmation.by, confirmation.day) : text.settled} {confirmation?.remark}
          </Quiet>
        )}
        {ticking && open && !readOnly && (
          <PointForm
            draftKey={`${plan.id}/confirm ${point.key}`}
            about={sentence}
            onCancel={stop}
            onConfirm={(given) => {
              edit(plan.id, (before) => confirmPoint(before, point, given));
              stop();
            }}
          />
        )}
      </div>
      {!readOnly && !ticking && <PointAction point={point} sentence={sentence} planId={plan.id} onTick={setTicking} />}
    </li>
  );
}

interface PointActionProps {
  readonly point: PointToConfirm;
  readonly sentence: string;
  readonly planId: string;
  readonly onTick: (ticking: boolean) => void;
}

function PointAction({ point, sentence, planId, onTick }: PointActionProps) {
  const { points: text } = useWords().reviewScreen;
  const edit = usePlans((state) => state.edit);
  if (point.settledBy !== 'tick') {
    const [address, way] =
      point.settledBy === 'hours' ? [addresses.hours(planId), text.toHours] : [addresses.units(planId), text.toUnits];
    return (
      <LineLink href={address} size="support">
        <SaidAs name={text.goAbout(way, sentence)}>{way}</SaidAs>
      </LineLink>
    );
  }
  if (point.open) {
    return (
      <Button onClick={() => onTick(true)}>
        <SaidAs name={text.tickAbout(sentence)}>{text.tick}</SaidAs>
      </Button>
    );
  }
  return (
    <Button kind="link" onClick={() => edit(planId, (before) => reopenPoint(before, point))}>
      <SaidAs name={text.takeBackAbout(sentence)}>{text.takeBack}</SaidAs>
    </Button>
  );
}
