import { useMemo } from 'react';
import { cohortStatuses } from '../../cohort/cohortRow.ts';
import { conditions } from '../../cohort/followUp.ts';
import { peopleIn, type CohortGrouping } from '../../cohort/arrangeRows.ts';
import type { Person } from '../../cohort/cohortView.ts';
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
  readonly all: readonly CohortRow[];
  /** As shown, for the export. */
  readonly rows: readonly CohortRow[];
}

const isSame = (one: Person, other: Person | null) => one.column === other?.column && one.name === other.name;

/** Search, filter, groups, columns, views, and ways out of the table. */
export function CohortToolbar({ all, rows }: CohortToolbarProps) {
  const { cohort, formats } = useWords();
  const { tools: text, statuses, conditions: names } = cohort;
  const { look } = useCohortStore().getState();
  const view = useCohort((state) => state.view);
  const people = useMemo(() => peopleIn(all, view.person, formats.compare), [all, view.person, formats]);
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
          ...conditions.map((value) => ({ value, label: names[value] })),
        ]}
        onValue={(value) => look({ trouble: conditions.find((condition) => condition === value) ?? 'all' })}
      />
      {people.length > 0 && (
        <Select
          label={text.person}
          value={String(people.findIndex((one) => isSame(one, view.person)))}
          options={[
            { value: '-1', label: text.anybody },
            ...people.map(({ column, name }, index) => ({
              value: String(index),
              label: name === '' ? cohort.noGroup[column] : text.personIn(column, name),
            })),
          ]}
          onValue={(value) => look({ person: people[Number(value)] ?? null })}
        />
      )}
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
