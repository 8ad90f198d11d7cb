import { titleIn } from '../../catalogue/unitTitle.ts';
import { UnitTitle } from '../../parts/UnitTitle.tsx';
import { groupLook } from '../../parts/groupLook.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SaidAs } from '../../parts/SaidAs.tsx';
import type { Plan } from '../../plan/planSchema.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { CreditBlock } from '../../ui/CreditBlock.tsx';
import type { OnlyUnit, OptionComparison } from './compareOptions.ts';
import { Quiet } from '../../ui/Quiet.tsx';
import { Stack } from '../../ui/Stack.tsx';
import styles from './OptionComparison.module.css';
import { Row } from '../../ui/Row.tsx';

/** Takes differences over from one option into another. */
export type Take = (into: Plan, from: Plan, keys: readonly string[]) => void;

interface OnlyListsProps {
  readonly a: PlanView;
  readonly b: PlanView;
  readonly comparison: OptionComparison;
  /** Null where nothing may be changed. */
  readonly take: Take | null;
}

/** The units that only one of two options has, each to be moved across. */
export function OnlyLists({ a, b, comparison, take }: OnlyListsProps) {
  return (
    <Stack columns={13} gap={3}>
      <OnlyList here={a} there={b} units={comparison.onlyA} take={take} />
      <OnlyList here={b} there={a} units={comparison.onlyB} take={take} />
    </Stack>
  );
}

interface OnlyListProps {
  readonly here: PlanView;
  readonly there: PlanView;
  readonly units: readonly OnlyUnit[];
  readonly take: Take | null;
}

function OnlyList({ here, there, units, take }: OnlyListProps) {
  const { reviewScreen, locale } = useWords();
  const { options: text } = reviewScreen;
  const label = here.plan.option?.label ?? '';
  const otherLabel = there.plan.option?.label ?? '';
  return (
    <section>
      <h3>{text.onlyIn(label)}</h3>
      {units.length === 0 && <Quiet>{text.nothingOnly}</Quiet>}
      <Stack as="ul" className={styles['units']}>
        {units.map(({ unit, group, keys }) => (
          <li key={unit.reference}>
            <CreditBlock value={unit.creditValue} tone={groupLook(here.pathway, group).tone} />
            <div>
              <p>
                <UnitTitle unit={unit} />
              </p>
              {take && (
                <Row as="p">
                  <Button kind="link" onClick={() => take(there.plan, here.plan, keys)}>
                    <SaidAs name={text.addToAbout(titleIn(unit, locale), otherLabel)}>{text.addTo(otherLabel)}</SaidAs>
                  </Button>
                  <Button kind="link" onClick={() => take(here.plan, there.plan, keys)}>
                    <SaidAs name={text.takeOutAbout(titleIn(unit, locale), label)}>{text.takeOut(label)}</SaidAs>
                  </Button>
                </Row>
              )}
            </div>
          </li>
        ))}
      </Stack>
    </section>
  );
}
