import { cohortColumns } from '../../cohort/cohortColumns.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useCohort, useCohortStore } from './useCohort.ts';

/** Which columns there are. The learner's stays: it names the row. */
export function ColumnsMenu() {
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
