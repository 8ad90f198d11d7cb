import { useCallback, useMemo, useState } from 'react';
import { tableHeadings } from '../../i18n/tableHeadings.ts';
import { useDrafts, usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { readRows } from '../../studio/readRows.ts';
import { countContent, noContent, readTables, tableOrigin } from '../../studio/readTables.ts';
import { takeInto } from '../../studio/takeIn.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { LeftOut } from './LeftOut.tsx';
import { longestTable, readTable } from './readTable.ts';
import { usePresent, useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';

/** Where it is kept until it is put in. */
const tableKey = 'studio/table';

/** What is pasted, as it will be put in: a table is shown before it changes anything. */
export function TakeTable() {
  const { table: text } = useWords().studio;
  const { draft, edit } = useStudio();
  const { at } = usePresent();
  const [open, setOpen] = useState(false);
  const { drafts, ask } = usePlanner();
  const kept = useDrafts((state) => state.drafts[tableKey]);
  const pasted = typeof kept === 'string' ? kept : '';
  const setPasted = (table: string) => drafts.getState().write(tableKey, table);
  const [unreadable, setUnreadable] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const read = useMemo(
    () => (pasted.length > longestTable ? null : readTables(readRows(pasted), tableHeadings, tableOrigin(draft))),
    [pasted, draft],
  );
  const content = read ?? noContent;
  const { units, groups, rules } = countContent(content);
  const isSome = units + groups + rules > 0;
  const found = isSome ? text.found(units, groups, rules) : text.nothing;
  const put = () => {
    edit((before) => takeInto(before, at, content));
    drafts.getState().discard(tableKey);
    close();
  };
  const openFile = async (file: File) => {
    const rows = await readTable(ask, file);
    setUnreadable(rows === null);
    if (rows) setPasted(rows.map((row) => row.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n'));
  };
  return (
    <>
      <Button icon="copy" onClick={() => setOpen(true)}>
        {text.take}
      </Button>
      <Sheet
        open={open}
        onClose={close}
        title={text.title}
        width="wide"
        footer={
          <Button kind="primary" aria-disabled={!isSome} onClick={() => isSome && put()}>
            {text.put}
          </Button>
        }
      >
        <Stack gap={3}>
          <p>{text.lead}</p>
          <div>
            <FileButton accept=".xlsx,.csv,.tsv,.txt" onFiles={([file]) => file && void openFile(file)}>
              {text.file}
            </FileButton>
          </div>
          <TextArea
            label={text.pasted}
            rows={8}
            spellCheck={false}
            value={pasted}
            error={unreadable ? text.cannotRead : undefined}
            onChange={({ currentTarget }) => {
              setUnreadable(false);
              setPasted(currentTarget.value);
            }}
          />
          <Stack gap={3} role="status">
            {pasted.trim() !== '' && (
              <>
                <p>{read === null ? text.tooMuch : found}</p>
                <LeftOut rows={content.leftOut} />
              </>
            )}
          </Stack>
        </Stack>
      </Sheet>
    </>
  );
}
