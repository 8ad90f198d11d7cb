import type { Words } from '../../i18n/words.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { spreadsheet, type Sheet } from '../../parts/spreadsheet.ts';
import { csvText, type CsvCell } from '../../sharing/csvText.ts';
import { tables, type TableColumn, type TableName, type TableRule } from '../../studio/tableColumns.ts';

/** The same for rules: one of each that fits into a table. */
const ruleExamples: readonly (readonly [TableRule, Partial<Record<TableColumn, CsvCell>>])[] = [
  ['total', { leastCredits: 10 }],
  ['level', { leastCredits: 4, level: 2 }],
  ['some', { mostCredits: 8, level: 3 }],
  ['some', { leastHours: 54 }],
  ['either', { leastUnits: 1, groups: 'A' }],
  ['or', { leastUnits: 1, groups: 'B' }],
  ['whenTaken', { units: 'X/000/0003' }],
  ['and', { leastUnits: 1, groups: 'D' }],
  ['notTogether', { units: 'X/000/0002; X/000/0003' }],
  ['needs', { units: 'X/000/0004; X/000/0001' }],
  ['onlySome', { mostUnits: 1, units: 'X/000/0002; X/000/0005' }],
  ['confirm', { text: 'A placement of 20 hours.' }],
  ['title', { leastUnits: 1, groups: 'B', text: 'Driver (endorsed title)' }],
  ['noRepeat', {}],
  ['pathway', { leastCredits: 10 }],
  ['firstDay', { day: { day: '2026-09-01' } }],
  ['oneQualification', { qualifications: 'Diploma for train drivers; Diploma for station staff' }],
];

/** Made-up units that show what belongs into each column. */
const examples = (text: Words['studio']['table']): Readonly<Record<TableName, readonly (readonly CsvCell[])[]>> => ({
  units: [
    ['X/000/0001', 'Work safely', 4, 2, 24, null, 'M', null],
    ['X/000/0002', 'Sell tickets', 6, 2, 30, null, 'A', null],
    ['X/000/0003', 'Drive a train', 8, 3, 40, null, 'B', null],
    ['X/000/0004', 'Show visitors round', 2, 2, 12, null, 'D', null],
    ['X/000/0005', 'Sell tickets online', 6, 2, 30, null, 'A', null],
  ],
  groups: [
    ['M', null, text.yes, null, null, null, null],
    ['A', null, null, 6, null, null, null],
    ['B', null, null, null, 8, null, null],
    ['D', null, null, null, null, null, null, text.no],
  ],
  rules: ruleExamples.map(([rule, cells]) =>
    tables.rules.map((column) => (column === 'rule' ? text.ruleNames[rule] : (cells[column] ?? null))),
  ),
});

/** The template as sheets: units, groups and rules, each with its headings and a few lines to write over. */
export function templateSheets({ table: text }: Words['studio']): readonly Sheet[] {
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
