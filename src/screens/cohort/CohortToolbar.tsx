import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './CohortToolbar.module.css';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { useCohort, useCohortStore } from './useCohort.ts';
import { ViewsMenu } from './ViewsMenu.tsx';
import type { CohortRow } from '../../cohort/cohortRow.ts';

interface CohortToolbarProps {
  readonly all: readonly CohortRow[];
  /** As shown, for the export. */
  readonly rows: readonly CohortRow[];
}

/** Search, filter, groups, columns, views, and ways out of the table. */
export function CohortToolbar({ all, rows }: CohortToolbarProps) {
  const { tools: text } = useWords().cohort;
  const { look } = useCohortStore().getState();
  const search = useCohort(({ view }) => view.search);
  return (
    <div className={styles['bar']}>
      <div className={styles['search']}>
        <SearchField
          label={text.search}
          clearLabel={text.clear}
          maxLength={200}
          value={search}
          onValue={(typed) => look({ search: typed })}
        />
      </div>
      <div className={styles['buttons']}>
        <FilterMenu all={all} />
        <ColumnsMenu />
        <ViewsMenu />
        <SaveMenu rows={rows} />
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
    </div>
  );
}
