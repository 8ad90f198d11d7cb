import { useMemo } from 'react';
import { peopleIn, takesDay, timesOf, type CohortGrouping } from '../../cohort/arrangeRows.ts';
import { cohortStatuses, type CohortRow } from '../../cohort/cohortRow.ts';
import { dayColumns, type CohortView, type Person } from '../../cohort/cohortView.ts';
import { conditions } from '../../cohort/followUp.ts';
import { DayField } from '../../parts/DayField.tsx';
import { useWords } from '../../parts/PlannerContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './MenuPanel.module.css';
import { useCohort, useCohortStore } from './useCohort.ts';

const groupings: readonly CohortGrouping[] = ['none', 'status', 'pathway', 'employer', 'tutor', 'centre'];

const isSame = (one: Person, other: Person | null) => one.column === other?.column && one.name === other.name;

const isAsked = ({ status, trouble, person, days, number, grouping }: CohortView): readonly boolean[] => [
  status !== 'all',
  trouble !== 'all',
  person !== null,
  days !== null,
  number !== '',
  grouping !== 'none',
];

/** Which plans are shown, and in what groups. The button says how many of these are in use. */
export function FilterMenu({ all }: { readonly all: readonly CohortRow[] }) {
  const { cohort, formats } = useWords();
  const { tools: text, statuses, conditions: names } = cohort;
  const { look } = useCohortStore().getState();
  const view = useCohort((state) => state.view);
  const people = useMemo(() => peopleIn(all, view.person, formats.compare), [all, view.person, formats]);
  return (
    <Popover label={text.filter(isAsked(view).filter(Boolean).length)}>
      {() => (
        <div className={styles['form']}>
          <Select
            label={text.group}
            value={view.grouping}
            options={groupings.map((value) => ({ value, label: text.groupings[value] }))}
            onValue={(value) => look({ grouping: groupings.find((grouping) => grouping === value) ?? 'none' })}
          />
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
          <DaysFilter />
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
          <TextField
            label={text.number}
            value={view.number ?? ''}
            maxLength={60}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => look({ number: value })}
          />
          <Checkbox
            checked={view.number === null}
            onChange={({ currentTarget: { checked } }) => look({ number: checked ? null : '' })}
          >
            {text.noNumber}
          </Checkbox>
        </div>
      )}
    </Popover>
  );
}

/** A column of days, and when they are to be. */
function DaysFilter() {
  const { tools: text, columns } = useWords().cohort;
  const { look } = useCohortStore().getState();
  const days = useCohort(({ view }) => view.days);
  const choose = (value: string) => {
    const column = dayColumns.find((each) => each === value);
    const [time] = column ? timesOf(column) : [];
    look({ days: column && time ? { column, time, day: null } : null });
  };
  return (
    <>
      <Select
        label={text.days}
        value={days?.column ?? ''}
        options={[
          { value: '', label: text.anyTrouble },
          ...dayColumns.map((value) => ({ value, label: columns[value] })),
        ]}
        onValue={choose}
      />
      {days && (
        <Select
          label={text.when}
          value={days.time}
          options={timesOf(days.column).map((value) => ({ value, label: text.times[value] }))}
          onValue={(value) => {
            const time = timesOf(days.column).find((each) => each === value);
            if (time) look({ days: { ...days, time } });
          }}
        />
      )}
      {days && takesDay(days.time) && (
        <DayField label={text.day} value={days.day} onValue={(day) => look({ days: { ...days, day } })} />
      )}
    </>
  );
}
