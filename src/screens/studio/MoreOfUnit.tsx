import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { TextAt } from './fields.tsx';
import { GroupsAt } from './GroupsAt.tsx';
import styles from './Studio.module.css';
import type { UnitRow } from './unitRow.ts';

/** What few units have: a title in Welsh, a second number, further groups. */
export function MoreOfUnit({ row, at }: { readonly row: UnitRow; readonly at: Path }) {
  const { units: text } = useWords().studio;
  const unit = `${at}.units[${row.index}]`;
  return (
    <div className={styles['fields']}>
      <TextAt path={`${unit}.titleCy`} label={text.titleWelsh} empty={undefined} />
      <TextAt path={`${unit}.otherReference`} label={text.otherReference} empty={undefined} />
      <GroupsAt path={`${unit}.alsoIn`} chosen={row.unit.alsoIn ?? []} label={text.columns.alsoIn} isOptional />
    </div>
  );
}
