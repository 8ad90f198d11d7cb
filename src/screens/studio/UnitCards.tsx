import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { LongList } from '../../parts/LongList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Studio.module.css';
import { MoreOfUnit } from './MoreOfUnit.tsx';
import { UnitField, UnitTools } from './UnitField.tsx';
import { unitCalled, unitFields, type UnitRow } from './unitRow.ts';

interface UnitCardsProps {
  readonly rows: readonly UnitRow[];
  readonly at: Path;
}

/** Each unit folded under its title: a phone has no room for a table to type into. */
export function UnitCards({ rows, at }: UnitCardsProps) {
  const words = useWords();
  return (
    <LongList entries={rows} keyOf={({ index }) => String(index)} className={styles['cards']}>
      {(row) => (
        <Disclosure
          className={styles['card']}
          summary={unitCalled(row, words)}
          lead={<span lang="en">{row.unit.title}</span>}
          open={row.unit.title === '' || undefined}
        >
          <div className={styles['fields']}>
            {unitFields.map(([name]) => (
              <UnitField key={name} name={name} row={row} at={at} />
            ))}
          </div>
          <MoreOfUnit row={row} at={at} />
          <UnitTools row={row} at={at} />
        </Disclosure>
      )}
    </LongList>
  );
}
