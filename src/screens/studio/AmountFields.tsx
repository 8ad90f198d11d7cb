import type { ReactNode } from 'react';
import { blankAmount } from '../../studio/blankRule.ts';
import type { Amount, Branch } from '../../catalogue/schema.ts';
import type { Draft } from '../../studio/draft.ts';
import { entriesAt, withEntries, withoutEntry, type Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceAt, FigureAt } from './fields.tsx';
import { useStudio, useAt } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';
import { UnitSetFields } from './UnitSetFields.tsx';
import { TextField } from '../../ui/TextField.tsx';

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
    <Stack as="fieldset" className={styles['inner']}>
      <legend>{label}</legend>
      {children}
      {entriesAt(path, amounts).map(({ entry, index, path: own }) => (
        <Stack as="fieldset" key={own} aria-label={text.amount(index + 1)}>
          <AmountFields path={own} amount={entry} />
          {amounts.length > 1 && (
            <Button kind="quiet" icon="trash" onClick={() => edit((before) => withoutEntry(before, path, index))}>
              {text.removeAmount(index + 1)}
            </Button>
          )}
        </Stack>
      ))}
      <Button kind="quiet" icon="plus" onClick={() => edit((before) => withEntries(before, path, [blankAmount]))}>
        {text.addAmount}
      </Button>
    </Stack>
  );
}

interface WaysFieldsProps {
  readonly path: Path;
  readonly ways: readonly Draft<Branch>[];
}

/** Alternatives: each way with what it asks for, and how many of them are needed. */
export function WaysFields({ path, ways }: WaysFieldsProps) {
  const { rules: text } = useWords().studio;
  const { edit } = useStudio();
  const list = `${path}.ways`;
  return (
    <>
      <FigureAt path={`${path}.atLeast`} label={text.waysLeast} />
      {entriesAt(list, ways).map(({ entry: way, index, path: own }) => (
        <AmountList key={own} path={`${own}.all`} amounts={way.all} label={text.way(index + 1)}>
          <WayName path={`${own}.name`} name={way.name?.en ?? ''} />
          {ways.length > 2 && (
            <Button kind="quiet" icon="trash" onClick={() => edit((before) => withoutEntry(before, list, index))}>
              {text.removeWay(index + 1)}
            </Button>
          )}
        </AmountList>
      ))}
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => edit((before) => withEntries(before, list, [{ all: [blankAmount] }]))}
      >
        {text.addWay}
      </Button>
    </>
  );
}

/** A way without a name has none at all, not an empty one. */
function WayName({ path, name }: { readonly path: Path; readonly name: string }) {
  const { rules: text } = useWords().studio;
  const { value, set } = useAt(path);
  const others = typeof value === 'object' ? value : {};
  return (
    <TextField
      label={text.wayName}
      data-path={path}
      value={name}
      onChange={({ currentTarget }) =>
        set(currentTarget.value === '' ? undefined : { ...others, en: currentTarget.value }, true)
      }
    />
  );
}
