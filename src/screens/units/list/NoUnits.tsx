import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import type { UnitFinder } from './findUnits.ts';
import { wholeView, type UnitView } from './unitRows.ts';
import styles from './UnitsToolbar.module.css';

interface NoUnitsProps {
  readonly finder: UnitFinder;
  readonly view: UnitView;
  /** Units that the search finds and the filters hide. */
  readonly hidden: number;
  readonly onView: (view: UnitView) => void;
}

/** No unit is listed: says whether search or filters are why, and offers what would bring some. */
export function NoUnits({ finder, view, hidden, onView }: NoUnitsProps) {
  const { unitsScreen: text } = useWords();
  const searching = view.search.trim() !== '';
  const near = hidden === 0 ? finder.suggest(view.search) : [];
  return (
    <Card>
      <p>{text.noMatch}</p>
      {searching && <p>{hidden > 0 ? text.hiddenByFilters(hidden) : text.searchHint}</p>}
      <div className={styles['offers']}>
        {near.map((word) => (
          <Button key={word} onClick={() => onView({ ...view, search: word })}>
            {text.searchFor(word)}
          </Button>
        ))}
        {searching && hidden > 0 && (
          <Button onClick={() => onView({ ...wholeView, search: view.search })}>{text.showFound(hidden)}</Button>
        )}
        <Button onClick={() => onView(wholeView)}>{text.showAll}</Button>
      </div>
    </Card>
  );
}
