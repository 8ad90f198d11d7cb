import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { LongList } from '../../parts/LongList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EntryTools } from './EntryTools.tsx';
import { TextAt } from './fields.tsx';
import styles from './Studio.module.css';
import { GroupsAt } from './TicksAt.tsx';
import { UnitField } from './UnitField.tsx';
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
          <EntryTools list={`${at}.units`} index={row.index} count={row.count} name={unitCalled(row, words)} />
        </Disclosure>
      )}
    </LongList>
  );
}

/** What few units have: a kind, a title in Welsh, a second number, further groups. */
export function MoreOfUnit({ row, at }: { readonly row: UnitRow; readonly at: Path }) {
  const { units: text } = useWords().studio;
  const unit = `${at}.units[${row.index}]`;
  return (
    <div className={styles['fields']}>
      <TextAt path={`${unit}.titleCy`} label={text.titleWelsh} empty={undefined} />
      <TextAt path={`${unit}.otherReference`} label={text.otherReference} empty={undefined} />
      <UnitField name="kind" row={row} at={at} />
      <GroupsAt path={`${unit}.alsoIn`} chosen={row.unit.alsoIn ?? []} label={text.columns.alsoIn} isOptional />
    </div>
  );
}
