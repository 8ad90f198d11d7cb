import { cohortStatuses } from '../../cohort/cohortRow.ts';
import { troubles } from '../../cohort/followUp.ts';
import type { CohortGrouping } from '../../cohort/arrangeRows.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './CohortToolbar.module.css';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { useCohort, useCohortStore } from './useCohort.ts';
import { ViewsMenu } from './ViewsMenu.tsx';
import type { CohortRow } from '../../cohort/cohortRow.ts';

interface CohortToolbarProps {
  /** As shown, for the export. */
  readonly rows: readonly CohortRow[];
}

/** Search, filter, groups, columns, views, and ways out of the table. */
export function CohortToolbar({ rows }: CohortToolbarProps) {
  const { tools: text, statuses, troubles: names } = useWords().cohort;
  const { look } = useCohortStore().getState();
  const view = useCohort((state) => state.view);
  const groupings: readonly CohortGrouping[] = ['none', 'status', 'pathway', 'employer', 'tutor', 'centre'];
  return (
    <div className={styles['bar']}>
      <div className={styles['search']}>
        <SearchField
          label={text.search}
          clearLabel={text.clear}
          maxLength={200}
          value={view.search}
          onValue={(search) => look({ search })}
        />
      </div>
      <Select
        label={text.status}
        value={view.status}
        options={[
          { value: 'all', label: text.all },
          ...cohortStatuses.map((value) => ({ value, label: statuses[value] })),
        ]}
        onValue={(value) => look({ status: cohortStatuses.find((status) => status === value) ?? 'all' })}
      />
      <Select
        label={text.trouble}
        value={view.trouble}
        options={[
          { value: 'all', label: text.anyTrouble },
          ...troubles.map((value) => ({ value, label: names[value] })),
        ]}
        onValue={(value) => look({ trouble: troubles.find((trouble) => trouble === value) ?? 'all' })}
      />
      <Select
        label={text.group}
        value={view.grouping}
        options={groupings.map((value) => ({ value, label: text.groupings[value] }))}
        onValue={(value) => look({ grouping: groupings.find((grouping) => grouping === value) ?? 'none' })}
      />
      <div className={styles['buttons']}>
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
