import { titleIn } from '../../../catalogue/unitTitle.ts';
import { UnitTitle } from '../../../parts/UnitTitle.tsx';
import type { Pathway } from '../../../catalogue/schema.ts';
import type { Words } from '../../../i18n/words.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { Column } from '../../../ui/useRows.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { PickBox } from './PickBox.tsx';
import { AlsoIn } from './AlsoIn.tsx';
import { RowEffect } from './RowEffect.tsx';
import { SwapButton } from './SwapButton.tsx';
import { UnitBlock } from './UnitBlock.tsx';
import { inPlan, rowKey, type UnitRow } from './unitRows.ts';
import styles from './UnitTable.module.css';

const effectId = (row: UnitRow) => `effect-${rowKey(row)}`;

interface UnitColumnsOptions {
  readonly planId: string;
  readonly pathway: Pathway;
  readonly words: Words;
}

/** Columns of the unit table. Where room is short the reference moves beneath the title. */
export function unitColumns({ planId, pathway, words }: UnitColumnsOptions): Column<UnitRow>[] {
  const { table, notKnown, details } = words.unitsScreen;
  return [
    {
      id: 'choose',
      header: <VisuallyHidden>{table.choose}</VisuallyHidden>,
      width: '60px',
      cell: (row) => <PickBox planId={planId} row={row} describedBy={effectId(row)} />,
    },
    {
      id: 'title',
      header: table.unit,
      rowHeader: true,
      value: (row) => titleIn(row.unit, words.locale),
      compare: words.formats.compareTitles,
      cell: (row) => (
        <>
          <UnitTitle unit={row.unit} />
          <span className={styles['below']}>{row.unit.reference}</span>
        </>
      ),
    },
    {
      id: 'reference',
      header: table.reference,
      width: '108px',
      showFrom: 900,
      cell: (row) => <span className={styles['reference']}>{row.unit.reference}</span>,
    },
    {
      id: 'credits',
      header: table.credits,
      width: '88px',
      value: (row) => row.unit.creditValue,
      cell: (row) => <UnitBlock row={row} pathway={pathway} />,
    },
    {
      id: 'guidedHours',
      header: table.guidedHoursShort,
      width: '92px',
      align: 'end',
      value: (row) => row.figures.glh?.value,
      cell: (row, _, toggle) =>
        row.figures.glh ? (
          row.figures.glh.value
        ) : (
          <button type="button" className={styles['notKnown']} onClick={toggle}>
            {notKnown}
          </button>
        ),
    },
    {
      id: 'effect',
      header: table.effect,
      width: '24%',
      cell: (row) => (
        <div className={styles['effect']}>
          <span id={effectId(row)}>
            <RowEffect row={row} pathway={pathway} short={row.also.length === 0} />
            <AlsoIn row={row} />
          </span>
          {!inPlan(row) && <SwapButton planId={planId} pathway={pathway} row={row} short />}
        </div>
      ),
    },
    {
      id: 'more',
      header: <VisuallyHidden>{table.more}</VisuallyHidden>,
      width: '60px',
      align: 'end',
      cell: (row, open, toggle) => (
        <IconButton
          icon={open ? 'chevronUp' : 'chevronDown'}
          label={details(titleIn(row.unit, words.locale))}
          heard={<WithNames>{details(titleIn(row.unit, words.locale))}</WithNames>}
          aria-expanded={open}
          onClick={toggle}
        />
      ),
    },
  ];
}
