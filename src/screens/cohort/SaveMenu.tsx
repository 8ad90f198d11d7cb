import { useState } from 'react';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import { useToday, useWords } from '../../parts/PlannerContext.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { spreadsheet } from '../../parts/spreadsheet.ts';
import { csvText } from '../../sharing/csvText.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { cohortSheet } from './cohortSheet.ts';
import { useCohort } from './useCohort.ts';

/** The table as it is shown, as a file for a spreadsheet. */
export function SaveMenu({ rows }: { readonly rows: readonly CohortRow[] }) {
  const words = useWords();
  const today = useToday();
  const { tools: text } = words.cohort;
  const columns = useCohort(({ view }) => view.columns);
  const [failed, setFailed] = useState(false);
  const name = text.fileName(today);
  const saveCsv = () =>
    saveFile(`${name}.csv`, new Blob([csvText(cohortSheet(rows, columns, words))], { type: 'text/csv;charset=utf-8' }));
  const saveXlsx = async () => {
    try {
      saveFile(`${name}.xlsx`, await spreadsheet([{ name: text.sheet, rows: cohortSheet(rows, columns, words) }]));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Popover label={text.save} icon="download">
      {(close) => (
        <>
          <Button
            kind="quiet"
            onClick={() => {
              saveCsv();
              close();
            }}
          >
            {text.saveCsv}
          </Button>
          <Button kind="quiet" onClick={() => void saveXlsx()}>
            {text.saveXlsx}
          </Button>
          {failed && <p role="alert">{text.saveFailed}</p>}
        </>
      )}
    </Popover>
  );
}
