import type { ReactNode } from 'react';
import { blankAmount } from '../../studio/blankRule.ts';
import type { Amount } from '../../catalogue/schema.ts';
import type { Draft } from '../../studio/draft.ts';
import { entriesAt, withEntries, withoutEntry, type Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceAt, FigureAt } from './fields.tsx';
import { useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';
import { UnitSetFields } from './UnitSetFields.tsx';

type AmountDraft = Draft<Amount>;

interface AmountFieldsProps {
  readonly path: Path;
  readonly amount: Pick<AmountDraft, 'of'>;
}

/** So much of some units: how much, counted how, and of which. */
export function AmountFields({ path, amount }: AmountFieldsProps) {
  const { rules: text } = useWords().studio;
  return (
    <>
      <div className={styles['figures']}>
        <FigureAt path={`${path}.atLeast`} label={text.least} empty={undefined} />
        <FigureAt path={`${path}.atMost`} label={text.most} empty={undefined} />
        <ChoiceAt
          path={`${path}.measure`}
          label={text.measure}
          options={[
            { value: 'credits', label: text.measures.credits },
            { value: 'units', label: text.measures.units },
            { value: 'hours', label: text.measures.hours },
          ]}
        />
      </div>
      <UnitSetFields path={`${path}.of`} set={amount.of} label={text.scope} />
    </>
  );
}

interface AmountListProps {
  readonly path: Path;
  readonly amounts: readonly AmountDraft[];
  readonly label: string;
  /** What is said of all of them together. */
  readonly children?: ReactNode;
}

/** Several amounts that all have to be met. */
export function AmountList({ path, amounts, label, children }: AmountListProps) {
  const { rules: text } = useWords().studio;
  const { edit } = useStudio();
  return (
    <fieldset className={styles['inner']}>
      <legend>{label}</legend>
      {children}
      {entriesAt(path, amounts).map(({ entry, index, path: own }) => (
        <fieldset key={own} className={styles['amount']} aria-label={text.amount(index + 1)}>
          <AmountFields path={own} amount={entry} />
          {amounts.length > 1 && (
            <Button kind="quiet" icon="trash" onClick={() => edit((before) => withoutEntry(before, path, index))}>
              {text.removeAmount(index + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      <Button kind="quiet" icon="plus" onClick={() => edit((before) => withEntries(before, path, [blankAmount]))}>
        {text.addAmount}
      </Button>
    </fieldset>
  );
}
