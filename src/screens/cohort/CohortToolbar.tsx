import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Row.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './CohortToolbar.module.css';
import { FilterMenu } from './FilterMenu.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { useCohort, useCohortStore } from './useCohort.ts';
import { ViewsMenu } from './ViewsMenu.tsx';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import { cohortColumns } from '../../cohort/cohortColumns.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Popover } from '../../ui/Popover.tsx';

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
    <div className={styles['bar']} data-on-paper="false">
      <div className={styles['search']}>
        <SearchField
          label={text.search}
          clearLabel={text.clear}
          maxLength={200}
          value={search}
          onValue={(typed) => look({ search: typed })}
        />
      </div>
      <Row look="sideways">
        <FilterMenu all={all} />
        <ColumnsMenu />
        <ViewsMenu />
        <SaveMenu rows={rows} />
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </Row>
    </div>
  );
}

/** Which columns there are. The learner's stays: it names the row. */
function ColumnsMenu() {
  const { tools: text, columnNames } = useWords().cohort;
  const { look } = useCohortStore().getState();
  const shown = useCohort(({ view }) => view.columns);
  return (
    <Popover label={text.columns}>
      {() =>
        cohortColumns
          .filter((column) => column !== 'learner')
          .map((column) => (
            <Checkbox
              key={column}
              checked={shown.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                look({
                  columns: cohortColumns.filter((each) => (each === column ? checked : shown.includes(each))),
                })
              }
            >
              {columnNames[column]}
            </Checkbox>
          ))
      }
    </Popover>
  );
}
