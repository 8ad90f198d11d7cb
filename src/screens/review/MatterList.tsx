import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { SaidAs } from '../../parts/SaidAs.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { confirmMatter, reopenMatter } from '../../judging/confirmMatter.ts';
import type { Matter } from '../../judging/matters.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MatterForm } from './MatterForm.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './MatterList.module.css';
import type { Review } from '../../judging/review.ts';

interface MatterListProps {
  readonly review: Review;
  /** On a projector nothing is changed by accident. */
  readonly readOnly?: boolean;
}

/** What the planner cannot know: who does, and whether they have said so. */
export function MatterList({ review, readOnly = false }: MatterListProps) {
  const { matters: text } = useWords().reviewScreen;
  const id = readOnly ? 'presented-matters' : 'review-matters';
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {text.heading}
      </h2>
      {review.matters.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className={styles['matters']}>
          {review.matters.map((matter) => (
            <MatterItem key={matter.key} matter={matter} review={review} readOnly={readOnly} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface MatterItemProps extends Required<MatterListProps> {
  readonly matter: Matter;
}

function MatterItem({ matter, review, readOnly }: MatterItemProps) {
  const { matters: text } = useWords().reviewScreen;
  const edit = usePlans((state) => state.edit);
  const [ticking, setTicking] = useState(false);
  const { plan, pathway } = review.view;
  const { open, confirmation, subject } = matter;
  const item = useRef<HTMLLIElement>(null);
  const stop = () => {
    setTicking(false);
    // The button is back on the page only after this render.
    requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
  };
  const sentence = text.sentence(subject, (reference) => unitTitle(pathway, reference));
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
            {text.who[matter.who]} {matter.decides && text.decides}
          </Quiet>
        ) : (
          <Quiet>
            {confirmation ? text.confirmed(confirmation.by, confirmation.day) : text.settled} {confirmation?.remark}
          </Quiet>
        )}
        {ticking && open && !readOnly && (
          <MatterForm
            draftKey={`${plan.id}/confirm ${matter.key}`}
            about={sentence}
            onCancel={stop}
            onConfirm={(given) => {
              edit(plan.id, (before) => confirmMatter(before, matter, given));
              stop();
            }}
          />
        )}
      </div>
      {!readOnly && !ticking && (
        <MatterAction matter={matter} sentence={sentence} planId={plan.id} onTick={setTicking} />
      )}
    </li>
  );
}

interface MatterActionProps {
  readonly matter: Matter;
  readonly sentence: string;
  readonly planId: string;
  readonly onTick: (ticking: boolean) => void;
}

function MatterAction({ matter, sentence, planId, onTick }: MatterActionProps) {
  const { matters: text } = useWords().reviewScreen;
  const edit = usePlans((state) => state.edit);
  if (matter.settledBy !== 'tick') {
    const [address, way] =
      matter.settledBy === 'hours' ? [addresses.hours(planId), text.toHours] : [addresses.units(planId), text.toUnits];
    return (
      <Link href={address} className={styles['go']}>
        <SaidAs name={text.goAbout(way, sentence)}>{way}</SaidAs>
      </Link>
    );
  }
  if (matter.open) {
    return (
      <Button onClick={() => onTick(true)}>
        <SaidAs name={text.tickAbout(sentence)}>{text.tick}</SaidAs>
      </Button>
    );
  }
  return (
    <Button kind="link" onClick={() => edit(planId, (before) => reopenMatter(before, matter))}>
      <SaidAs name={text.takeBackAbout(sentence)}>{text.takeBack}</SaidAs>
    </Button>
  );
}
