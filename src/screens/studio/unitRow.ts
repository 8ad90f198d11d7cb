import type { Words } from '../../i18n/words.ts';
import type { UnitDraft } from '../../studio/draft.ts';
import type { TableColumn } from '../../studio/tableColumns.ts';

export interface UnitRow {
  readonly unit: UnitDraft;
  readonly index: number;
  /** How many units there are. */
  readonly count: number;
}

export const rowsOf = (units: readonly UnitDraft[]): readonly UnitRow[] =>
  units.map((unit, index) => ({ unit, index, count: units.length }));

/** The columns of the table that are fields, with their widths. */
export const unitFields = [
  ['reference', '150px'],
  ['title', undefined],
  ['credits', '80px'],
  ['level', '76px'],
  ['glh', '88px'],
  ['group', '104px'],
] as const satisfies readonly (readonly [TableColumn, string | undefined])[];
export type UnitFieldName = (typeof unitFields)[number][0] | 'kind';

/** How a unit is called while it may have no reference yet. */
export const unitCalled = ({ unit, index }: Pick<UnitRow, 'unit' | 'index'>, words: Words): string =>
  unit.reference || words.studio.units.unnamed(index + 1);
