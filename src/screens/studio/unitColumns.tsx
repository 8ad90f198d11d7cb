import type { ReactNode } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { Path } from '../../studio/paths.ts';
import type { Column } from '../../ui/useRows.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { EntryTools } from './EntryTools.tsx';
import { UnitField } from './UnitField.tsx';
import styles from './Studio.module.css';
import { unitCalled, unitFields, type UnitRow } from './unitRow.ts';

/** Short names of groups that are longer than this would be cut off in their column. */
const shortGroup = 3;

export function unitColumns(at: Path, words: Words, groups: readonly string[]): Column<UnitRow>[] {
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
