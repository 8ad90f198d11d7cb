import { useState } from 'react';
import { calendarEvents } from '../../../hours/calendarEvents.ts';
import type { PriorSource } from '../../../plan/priorSource.ts';
import { calendarFile } from '../../../parts/calendarFile.ts';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import { saveFile } from '../../../parts/saveFile.ts';
import { spreadsheet } from '../../../parts/spreadsheet.ts';
import { csvText, type CsvCell } from '../../../sharing/csvText.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Section } from '../Section.tsx';
import { sourceTitle } from '../earlier/priorSources.ts';
import { diaryRows, figureRows, hoursWorkbook, partName, planRows } from './trainingSheets.ts';
import type { HoursView } from '../useHours.ts';

/** Plan and diary as files for a spreadsheet, and what belongs in a calendar. */
export function ExportHours({ view }: { readonly view: HoursView }) {
  const { catalogue, now } = usePlanner();
  const words = useWords();
  const { save: text } = words.hoursScreen;
  const [failed, setFailed] = useState(false);
  const name = view.plan.name || words.common.unnamedPlan;
  const saveCsv = (file: string, rows: readonly (readonly CsvCell[])[]) =>
    saveFile(`${file}.csv`, new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
  const saveMade = async (file: string, make: () => Promise<Blob>) => {
    try {
      saveFile(file, await make());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const calendar = () => {
    const title = (source: PriorSource) => sourceTitle(source, view, catalogue, words.locale);
    const days = calendarEvents(view, view.overview).map((event) => ({
      id: event.id,
      day: event.day,
      summary: text.event(name, event, title),
      details:
        event.kind === 'claim'
          ? event.lines.map((line) => text.eventPart(partName(line, words), line.needed)).join('\n')
          : undefined,
    }));
    return calendarFile(name, view.plan.id, days, now());
  };
  return (
    <Section id="save" heading={text.heading} onPaper={false}>
      <Quiet>{text.lead}</Quiet>
      <Row>
        <Button icon="download" onClick={() => saveCsv(text.figureFile(name), figureRows(view, words))}>
          {text.figureCsv}
        </Button>
        <Button icon="download" onClick={() => saveCsv(text.planFile(name), planRows(view, words))}>
          {text.planCsv}
        </Button>
        <Button icon="download" onClick={() => saveCsv(text.diaryFile(name), diaryRows(view, words))}>
          {text.diaryCsv}
        </Button>
        <Button
          icon="download"
          onClick={() => void saveMade(`${text.planFile(name)}.xlsx`, () => spreadsheet(hoursWorkbook(view, words)))}
        >
          {text.xlsx}
        </Button>
        <Button icon="calendar" onClick={() => void saveMade(`${text.calendarFile(name)}.ics`, calendar)}>
          {text.calendar}
        </Button>
      </Row>
      {failed && <Notice tone="bad" heading={text.failed} />}
    </Section>
  );
}
