import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import { usePlanView } from '../../parts/usePlanView.ts';
import { decideForOption, familyOf } from '../../plan/options.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { mergePlans } from '../../sharing/comparePlans.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Select } from '../../ui/Select.tsx';
import { compareOptions } from './compareOptions.ts';
import { Row } from '../../ui/Row.tsx';
import { LineLink } from '../../parts/LineLink.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './ReviewCard.module.css';
import { focusOn } from './focusOn.ts';
import { NewOptionButton } from './OptionBar.tsx';
import { OptionFigures } from './OptionFigures.tsx';
import { OptionTrays } from './OptionTrays.tsx';
import { OnlyLists } from './OnlyLists.tsx';
import { OtherDifferences } from './OtherDifferences.tsx';

interface OptionComparisonProps {
  readonly view: PlanView;
  readonly family: readonly Plan[];
}

/** This option beside another one; where there is none yet, the way to make one. */
export function OptionComparison({ view, family }: OptionComparisonProps) {
  const words = useWords();
  const { options: text, option } = words.reviewScreen;
  const others = family.filter(({ id, pathway }) => id !== view.plan.id && pathway === view.plan.pathway);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  const otherView = usePlanView(other?.id ?? '');
  if (!otherView) {
    return (
      <ReviewCard id="review-options" heading={text.aloneHeading} gap={3}>
        <p>{text.aloneText}</p>
        <Row>
          <NewOptionButton plan={view.plan} family={family} />
        </Row>
      </ReviewCard>
    );
  }
  return (
    <Card gap={3} aria-labelledby="review-options">
      <SideBySide {...inOrder(view, otherView)} />
      <p>{text.workingIn(view.plan.option?.label ?? '')}</p>
      {others.length > 1 && (
        <Select
          label={text.compareWith}
          value={otherView.plan.id}
          options={others.map(({ id, option: of }) => ({ value: id, label: option(of?.label ?? '') }))}
          onValue={setChosen}
        />
      )}
      <Adopt plan={view.plan} other={otherView.plan} family={family} />
    </Card>
  );
}

/** An option keeps its side, whichever is open. */
export function inOrder(one: PlanView, other: PlanView): { readonly a: PlanView; readonly b: PlanView } {
  const isFirst = (one.plan.option?.label ?? '') <= (other.plan.option?.label ?? '');
  return isFirst ? { a: one, b: other } : { a: other, b: one };
}

interface SideBySideProps {
  readonly a: PlanView;
  readonly b: PlanView;
  readonly readOnly?: boolean;
}

/** Two options: blocks, what only one has, figures. */
export function SideBySide({ a, b, readOnly = false }: SideBySideProps) {
  const { now } = usePlanner();
  const words = useWords();
  const { options: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const comparison = compareOptions(a.plan, b.plan, a.pathway);
  const [labelA, labelB] = [a.plan.option?.label ?? '', b.plan.option?.label ?? ''];
  const same = comparison.onlyA.length + comparison.onlyB.length + comparison.others.length === 0;
  const take = (into: Plan, from: Plan, keys: readonly string[]) => {
    edit(into.id, (present) => mergePlans(present, from, new Set(keys), now()) ?? present);
    focusOn('review-options');
  };
  const id = readOnly ? 'presented-options' : 'review-options';
  return (
    <>
      <h2 id={id} tabIndex={-1} className={styles['heading']}>
        {text.heading(labelA, labelB)}
      </h2>
      <OptionTrays a={a} b={b} comparison={comparison} />
      {same ? <p>{text.same}</p> : <OnlyLists a={a} b={b} comparison={comparison} take={readOnly ? null : take} />}
      <OptionFigures a={a} b={b} readOnly={readOnly} />
      {comparison.others.length > 0 && (
        <OtherDifferences a={a} b={b} others={comparison.others} take={readOnly ? null : take} />
      )}
    </>
  );
}

interface AdoptProps {
  readonly plan: Plan;
  readonly other: Plan;
  readonly family: readonly Plan[];
}

function Adopt({ plan, other, family }: AdoptProps) {
  const words = useWords();
  const { options: text } = words.reviewScreen;
  const { edit, remove } = usePlans((state) => state);
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const close = useCallback(() => setAsking(false), []);
  const label = plan.option?.label ?? '';
  const decide = () => {
    const head = family.find(({ id }) => id === familyOf(plan)) ?? plan;
    edit(head.id, (present) => decideForOption(present, plan, family));
    for (const { id } of family) if (id !== head.id) remove(id);
    close();
    navigate(addresses.review(head.id));
    focusOn('review-options');
  };
  return (
    <Row>
      <Button icon="check" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {text.decide(label)}
      </Button>
      <LineLink href={addresses.units(other.id)} size="support">
        {text.change(other.option?.label ?? '')}
      </LineLink>
      <Sheet
        open={asking}
        onClose={close}
        title={text.decideTitle(label)}
        footer={
          <>
            <Button kind="primary" onClick={decide}>
              {text.decide(label)}
            </Button>
            <Button onClick={close}>{text.keepBoth}</Button>
          </>
        }
      >
        <p>{text.decideText(label)}</p>
      </Sheet>
    </Row>
  );
}
