import { useState } from 'react';
import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { usePresent } from './StudioContext.ts';
import { LongList } from '../../parts/LongList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EntryTools } from './EntryTools.tsx';
import { TextAt } from './fields.tsx';
import styles from './Studio.module.css';
import { GroupsAt } from './TicksAt.tsx';
import { UnitField } from './UnitField.tsx';
import { unitCalled, unitFields, type UnitRow } from './UnitField.tsx';

interface UnitCardsProps {
  readonly rows: readonly UnitRow[];
  /** The unit somebody was led to, which is open. */
  readonly only: number | null;
  readonly at: Path;
}

/** Each unit folded under its title: a phone has no room for a table to type into. */
export function UnitCards({ rows, only, at }: UnitCardsProps) {
  const keyOf = ({ index }: UnitRow) => (index === only ? `only ${index}` : String(index));
  return (
    <LongList entries={rows} keyOf={keyOf}>
      {(row) => <UnitCard row={row} at={at} isLedTo={row.index === only} />}
    </LongList>
  );
}

interface UnitCardProps {
  readonly row: UnitRow;
  readonly at: Path;
  readonly isLedTo: boolean;
}

/** Its fields are drawn once it is open: those of fifty units would hold the page up. */
function UnitCard({ row, at, isLedTo }: UnitCardProps) {
  const words = useWords();
  const [open, setOpen] = useState(isLedTo || row.unit.title === '');
  return (
    <Disclosure
      className={styles['card']}
      summary={unitCalled(row, words)}
      lead={<span lang="en">{row.unit.title}</span>}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {open && (
        <>
          <div className={styles['fields']}>
            {unitFields.map(([name]) => (
              <UnitField key={name} name={name} row={row} at={at} />
            ))}
          </div>
          <MoreOfUnit row={row} at={at} />
        </>
      )}
      <EntryTools list={`${at}.units`} index={row.index} count={row.count} name={unitCalled(row, words)} />
    </Disclosure>
  );
}

/** What few units have: a kind, a title in Welsh, a second number, further groups. */
export function MoreOfUnit({ row, at }: { readonly row: UnitRow; readonly at: Path }) {
  const {
    studio,
    studio: { units: text },
  } = useWords();
  const { pathway, qualification } = usePresent();
  const unit = `${at}.units[${row.index}]`;
  const others = (pathway?.qualifications ?? []).flatMap((each, index) =>
    each !== qualification &&
    row.unit.reference !== '' &&
    each.units.some(({ reference }) => reference === row.unit.reference)
      ? [each.title || studio.where.qualification(index + 1)]
      : [],
  );
  return (
    <div className={styles['fields']}>
      {others.length > 0 && (
        <p>
          <WithNames>{text.inSeveral(others)}</WithNames>
        </p>
      )}
      <TextAt path={`${unit}.titleCy`} label={text.titleWelsh} empty={undefined} />
      <TextAt path={`${unit}.otherReference`} label={text.otherReference} empty={undefined} />
      <UnitField name="kind" row={row} at={at} />
      <GroupsAt path={`${unit}.alsoIn`} chosen={row.unit.alsoIn ?? []} label={text.columns.alsoIn} isOptional />
    </div>
  );
}
