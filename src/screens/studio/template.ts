import type { Words } from '../../i18n/words.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { spreadsheet, type Sheet } from '../../parts/spreadsheet.ts';
import { csvText, type CsvCell } from '../../sharing/csvText.ts';
import { tables, type TableName } from '../../studio/tableColumns.ts';

/** Made-up units that show what belongs into each column. */
const examples = (text: Words['studio']['table']): Readonly<Record<TableName, readonly (readonly CsvCell[])[]>> => ({
  units: [
    ['X/000/0001', 'Work safely', 4, 2, 24, null, 'M', null],
    ['X/000/0002', 'Sell tickets', 6, 2, 30, null, 'A', null],
    ['X/000/0003', 'Drive a train', 8, 3, 40, null, 'B', null],
  ],
  groups: [
    ['M', null, text.yes, null, null, null, null],
    ['A', null, null, 6, null, null, null],
    ['B', null, null, null, 8, null, null],
  ],
  rules: [
    [text.ruleNames.total, 10],
    [text.ruleNames.level, 4, null, null, null, 2],
    [text.ruleNames.some, null, 8, null, null, 3],
    [text.ruleNames.either, null, null, 1, null, null, null, 'A'],
    [text.ruleNames.or, null, null, 1, null, null, null, 'B'],
    [text.ruleNames.notTogether, null, null, null, null, null, null, null, 'X/000/0002; X/000/0003'],
    [text.ruleNames.confirm, null, null, null, null, null, null, null, null, 'A placement of 20 hours.'],
  ],
});

/** The template as sheets: units, groups and rules, each with its headings and a few lines to write over. */
function templateSheets({ table: text }: Words['studio']): readonly Sheet[] {
  const lines = examples(text);
  return (['units', 'groups', 'rules'] as const).map((name) => ({
    name: text.sheets[name],
    rows: [tables[name].map((column) => text.columns[column]), ...lines[name]],
  }));
}

/** Saves the template for whoever has a list of units in a spreadsheet. */
export async function saveTemplate(kind: 'xlsx' | 'csv', { studio }: Words): Promise<void> {
  const sheets = templateSheets(studio);
  const content =
    kind === 'xlsx'
      ? await spreadsheet(sheets)
      : new Blob([csvText(sheets.flatMap(({ rows }) => [...rows, []]))], { type: 'text/csv' });
  saveFile(`${studio.begin.template}.${kind}`, content);
}
