import { useMemo, type ReactNode } from 'react';
import type { UnitDraft } from '../../studio/draft.ts';
import { withEntries, type Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Row.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { useRows, type Column } from '../../ui/useRows.ts';
import { focusPath } from './focusPath.ts';
import { usePresent, useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';
import { TakeTable } from './TakeTable.tsx';
import { rowsOf, unitCalled, unitFields, type UnitRow } from './UnitField.tsx';
import { MoreOfUnit, UnitCards } from './UnitCards.tsx';
import type { Words } from '../../i18n/words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { EntryTools } from './EntryTools.tsx';
import { UnitField } from './UnitField.tsx';

interface UnitsPartProps {
  /** The unit somebody was led to: among many it is shown alone. Null: none. */
  readonly only: number | null;
  readonly onOnly: (unit: number | null) => void;
}

/** As many as are drawn at once: each is a form. */
const few = 50;

/** The units of a qualification: a table to type into where there is room, cards on a phone. */
export function UnitsPart({ only, onOnly }: UnitsPartProps) {
  const words = useWords();
  const { units: text } = words.studio;
  const { edit } = useStudio();
  const { qualification, at } = usePresent();
  const wide = useMedia('(min-width: 48rem)');
  const groups = qualification?.groups;
  const columns = useMemo(
    () =>
      unitColumns(
        at,
        words,
        (groups ?? []).map(({ id }) => id),
      ),
    [at, words, groups],
  );
  const units = qualification?.units;
  const all = useMemo(() => rowsOf(units ?? []), [units]);
  const isAlone = only !== null && all.length > few;
  const data = useMemo(() => (isAlone ? all.filter(({ index }) => index === only) : all), [all, isAlone, only]);
  const rows = useRows({ data, rowKey: ({ index }) => String(index), columns });
  const add = () => {
    const [first] = groups ?? [];
    const unit: UnitDraft = { reference: '', title: '', kind: null, group: first?.id ?? '' };
    edit((draft) => withEntries(draft, `${at}.units`, [unit]));
    onOnly(all.length);
    focusPath(`${at}.units[${all.length}].reference`);
  };
  return (
    <Stack gap={3}>
      <h2>{text.heading}</h2>
      <Row>
        <Button icon="plus" onClick={add}>
          {text.add}
        </Button>
        <TakeTable />
        {isAlone ? (
          <Button onClick={() => onOnly(null)}>{text.showAll(all.length)}</Button>
        ) : (
          all.length > 0 && <span>{text.count(all.length)}</span>
        )}
      </Row>
      {data.length === 0 ? (
        <p>{text.none}</p>
      ) : wide ? (
        <Table
          caption={text.caption}
          rows={rows}
          look="sheet"
          minWidth={900}
          mostDrawn={few}
          detail={(row) => <MoreOfUnit row={row} at={at} />}
        />
      ) : (
        <UnitCards rows={data} only={only} at={at} />
      )}
    </Stack>
  );
}

/** Short names of groups that are longer than this would be cut off in their column. */
const shortGroup = 3;

function unitColumns(at: Path, words: Words, groups: readonly string[]): Column<UnitRow>[] {
  const { columns, change, more } = words.studio.units;
  const isLong = groups.some(({ length }) => length > shortGroup);
  const fields = unitFields.map(([id, width]) => ({
    id,
    header: columns[id],
    ...(width !== undefined && { width: id === 'group' && isLong ? '140px' : width }),
    ...(id === 'reference' && { rowHeader: true }),
    cell: (row: UnitRow): ReactNode => <UnitField name={id} row={row} at={at} inTable />,
  }));
  return [
    ...fields,
    {
      id: 'tools',
      header: <VisuallyHidden>{change}</VisuallyHidden>,
      width: '196px',
      cell: (row, open, toggle) => (
        <span className={styles['tools']}>
          <IconButton
            icon={open ? 'close' : 'pencil'}
            label={more(unitCalled(row, words))}
            aria-expanded={open}
            onClick={toggle}
          />
          <EntryTools list={`${at}.units`} index={row.index} count={row.count} name={unitCalled(row, words)} />
        </span>
      ),
    },
  ];
}
