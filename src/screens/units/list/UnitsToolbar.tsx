import { memo } from 'react';
import { useWords } from '../../../parts/PlannerContext.ts';
import { SaidAs } from '../../../parts/SaidAs.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { countUnits, inPlan, type KindFilter, type UnitFilter, type UnitRow, type UnitView } from './unitRows.ts';
import { isSortId, sortIds, type SortId } from './unitSort.ts';
import styles from './UnitsToolbar.module.css';

interface FinerFiltersProps {
  readonly view: UnitView;
  /** Steady between renders. */
  readonly onView: (view: UnitView) => void;
  readonly sort: SortId;
  /** Steady between renders. */
  readonly onSort: (sort: SortId) => void;
  /** Search and kind stand open beside the filter; on a phone all folds away, and the order, which a table's headings set, is here too. */
  readonly wide: boolean;
}

interface UnitsToolbarProps extends FinerFiltersProps {
  readonly rows: readonly UnitRow[];
  readonly fitting: number;
  /** Opens the ways to finish; a phone has its button here. Missing where there are none. */
  readonly onFinish?: (() => void) | undefined;
}

const kinds: readonly KindFilter[] = ['any', 'competence', 'knowledge', 'notStated'];

/** Which units are listed, and in what order. */
export function UnitsToolbar({ rows, fitting, view, onView, sort, onSort, wide, onFinish }: UnitsToolbarProps) {
  const { unitsScreen: text, completion } = useWords();
  const filters: readonly { readonly value: UnitFilter; readonly label: string }[] = [
    { value: 'all', label: text.filters.all(countUnits(rows)) },
    { value: 'inPlan', label: text.filters.inPlan(countUnits(rows.filter(inPlan))) },
    { value: 'fits', label: text.filters.fits(fitting) },
  ];
  const finer = <FinerFilters view={view} onView={onView} sort={sort} onSort={onSort} wide={wide} />;
  const filter = (
    <SegmentedControl
      label={text.show}
      value={view.filter}
      choices={filters}
      onValue={(value) => onView({ ...view, filter: value })}
    />
  );
  if (wide)
    return (
      <div className={styles['toolbar']}>
        {filter}
        {finer}
      </div>
    );
  return (
    <div className={styles['folded']}>
      <Disclosure summary={text.searchAndFilter}>
        <div className={styles['toolbar']}>
          {filter}
          {finer}
        </div>
      </Disclosure>
      {onFinish && (
        <Button kind="quiet" icon="seal" onClick={onFinish}>
          <SaidAs name={completion.finish}>{completion.finishShort}</SaidAs>
        </Button>
      )}
    </div>
  );
}

/** What does not change with what is picked. */
const FinerFilters = memo(function FinerFilters({ view, onView, sort, onSort, wide }: FinerFiltersProps) {
  const { unitsScreen: text } = useWords();
  return (
    <div className={styles['finer']}>
      <SearchField
        label={text.search}
        clearLabel={text.clearSearch}
        value={view.search}
        onValue={(search) => onView({ ...view, search })}
      />
      <Select
        label={text.kind}
        labelHidden={wide}
        value={view.kind}
        options={kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        onValue={(value) => onView({ ...view, kind: kinds.find((kind) => kind === value) ?? 'any' })}
      />
      {!wide && (
        <Select
          label={text.sort}
          value={sort}
          options={sortIds.map((id) => ({ value: id, label: text.sorts[id] }))}
          onValue={(value) => {
            if (isSortId(value)) onSort(value);
          }}
        />
      )}
    </div>
  );
});
