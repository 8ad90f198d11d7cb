import type { ReactNode } from 'react';
import styles from './ColumnHead.module.css';
import { Icon } from './Icon.tsx';

interface ColumnHeadProps {
  header: ReactNode;
  align: 'start' | 'end' | undefined;
  direction: 'asc' | 'desc' | false;
  /** Null where the column cannot be sorted by. */
  onSort: (() => void) | null;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const SORT_ICON = { asc: 'sortUp', desc: 'sortDown' } as const;

/** The head of one column; a button where the table can be sorted by it. */
export const ColumnHead = ({ header, align, direction, onSort }: ColumnHeadProps) => (
  <th scope="col" data-align={align} aria-sort={direction ? ARIA_SORT[direction] : undefined}>
    {onSort ? (
      <button type="button" className={styles['sort']} onClick={onSort}>
        {header}
        <Icon
          name={direction ? SORT_ICON[direction] : 'sort'}
          size={16}
          data-idle={!direction || undefined}
          data-on-paper={false}
        />
      </button>
    ) : (
      header
    )}
  </th>
);
