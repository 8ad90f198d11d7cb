import { useState } from 'react';
import { useLocation } from 'wouter';
import { LineLink } from '../../parts/LineLink.tsx';
import { builtInCatalogue } from '../../catalogue/builtInCatalogue.ts';
import { tableHeadings } from '../../i18n/tableHeadings.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { blankFramework, draftFromFile, draftOf } from '../../studio/begin.ts';
import type { FrameworkDraft } from '../../studio/draft.ts';
import { countContent, noContent, readTables, tableOrigin, type TableContent } from '../../studio/readTables.ts';
import { takeInto } from '../../studio/takeIn.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Row } from '../../ui/Row.tsx';
import { Select } from '../../ui/Select.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { LeftOut } from './LeftOut.tsx';
import { readTable } from './readTable.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';
import { saveTemplate } from './template.ts';

/** In bytes. */
const longestFile = 2_000_000;

/** Ways to begin: with nothing, with a framework that is here, with a spreadsheet. */
export function BeginDraft() {
  const { catalogue, studio, newId, ask } = usePlanner();
  const words = useWords();
  const { begin: text, table } = words.studio;
  const [, goTo] = useLocation();
  const [unreadable, setUnreadable] = useState('');
  /** Begun with a spreadsheet of which some rows were left out. */
  const [begun, setBegun] = useState<{ readonly id: string; readonly content: TableContent } | null>(null);
  const { frameworks } = catalogue;
  const [chosen, setChosen] = useState(frameworks[0]?.hash ?? '');
  const framework = frameworks.find(({ hash }) => hash === chosen);
  const isOwn = framework && builtInCatalogue.frameworks.every(({ id }) => id !== framework.id);
  const begin = (draft: FrameworkDraft, content = noContent) => {
    const id = newId();
    studio.getState().begin(id, draft);
    if (content.leftOut.length > 0) setBegun({ id, content });
    else goTo(addresses.draft(id));
  };
  /** Letters of the alphabet in any case are not told apart in an id. */
  const freshId = () =>
    `own-${newId()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 8)}`;
  const blank = () => blankFramework(freshId());
  const fromSheet = async (file: File) => {
    setBegun(null);
    const rows = await readTable(ask, file);
    const draft = blank();
    const content = readTables(rows ?? [], tableHeadings, tableOrigin(draft));
    const isSome = content !== null && content.units.length > 0;
    setUnreadable(isSome ? '' : rows === null ? table.cannotRead : content === null ? table.tooMuch : table.nothing);
    if (isSome) begin(takeInto(draft, 'pathways[0].qualifications[0]', content), content);
  };
  const fromFile = async (file: File) => {
    const draft = file.size > longestFile ? null : draftFromFile(await file.text());
    setUnreadable(draft ? '' : words.frameworks.fileFaults.tooDeep.title);
    if (draft) begin(draft);
  };
  const found = countContent(begun?.content ?? noContent);
  return (
    <Card aria-label={text.heading}>
      <Stack gap={3}>
        <h2>{text.heading}</h2>
        <Row>
          <Button kind="primary" icon="plus" onClick={() => begin(blank())}>
            {text.blank}
          </Button>
        </Row>
        <div className={styles['fields']}>
          <Select
            label={text.from}
            value={chosen}
            options={frameworks.map(({ hash, title, version }) => ({
              value: hash,
              label: words.studio.words.versionOf(title, version),
              lang: 'en',
            }))}
            onValue={setChosen}
          />
        </div>
        {framework && (
          <Row>
            <Button
              icon="copy"
              onClick={() =>
                begin({
                  ...draftOf(framework, { kind: 'copy', id: freshId() }),
                  title: text.copyOf(framework.title),
                })
              }
            >
              {text.copy}
            </Button>
            {isOwn && (
              <Button icon="arrowRight" onClick={() => begin(draftOf(framework, { kind: 'version' }))}>
                {text.version}
              </Button>
            )}
          </Row>
        )}
        <Row>
          <FileButton accept=".xlsx,.csv,.tsv,.txt" onFiles={([file]) => file && void fromSheet(file)}>
            {text.sheet}
          </FileButton>
          <FileButton accept=".json" onFiles={([file]) => file && void fromFile(file)}>
            {text.file}
          </FileButton>
          <Button kind="quiet" icon="download" onClick={() => void saveTemplate('xlsx', words)}>
            {text.templateXlsx}
          </Button>
          <Button kind="quiet" icon="download" onClick={() => void saveTemplate('csv', words)}>
            {text.templateCsv}
          </Button>
        </Row>
        <div role="status">
          {unreadable}
          {begun && (
            <>
              <p>{table.found(found.units, found.groups, found.rules)}</p>
              <LeftOut rows={begun.content.leftOut} />
              <LineLink href={addresses.draft(begun.id)}>{words.studio.open}</LineLink>
            </>
          )}
        </div>
      </Stack>
    </Card>
  );
}
