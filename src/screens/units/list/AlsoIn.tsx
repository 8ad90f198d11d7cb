import { useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import styles from './RowEffect.module.css';
import type { UnitRow } from './unitRows.ts';

/** Says of a unit that several qualifications list where else it counts: it is ticked once for all. */
export function AlsoIn({ row: { also } }: { readonly row: UnitRow }) {
  const { alsoIn } = useWords().unitsScreen.rowState;
  return (
    also.length > 0 && (
      <span className={styles['also']}>
        <WithNames>{alsoIn(also.map(({ title }) => title))}</WithNames>
      </span>
    )
  );
}
