import type { FactOrigin } from '../../catalogue/schema.ts';
import type { Path } from '../../studio/paths.ts';
import { rename } from '../../studio/renames.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ChoiceAt, FigureAt, NameAt, TextAt } from './fields.tsx';
import { usePresent, useStudio } from './StudioContext.ts';
import type { Words } from '../../i18n/words.ts';
import type { UnitDraft } from '../../studio/draft.ts';
import type { TableColumn } from '../../studio/tableColumns.ts';

interface UnitFieldProps {
  readonly name: UnitFieldName;
  readonly row: UnitRow;
  /** Where its qualification stands. */
  readonly at: Path;
  /** Its column names it for the eye. */
  readonly inTable?: boolean;
}

/** One field of a unit. */
export function UnitField({ name, row, at, inTable = false }: UnitFieldProps) {
  const words = useWords();
  const { columns, kinds, noGroup, of } = words.studio.units;
  const { draft, edit } = useStudio();
  const { qualification } = usePresent();
  const unit = `${at}.units[${row.index}]`;
  const label = inTable ? of(columns[name], unitCalled(row, words)) : columns[name];
  const field = { label, labelHidden: inTable };
  // What a provider types stands in its own specification.
  const origin: FactOrigin = {
    publisher: draft.publisher,
    document: draft.documents[0]?.title ?? '',
    reading: 'direct',
  };
  const wrap = (value: unknown) => ({ value, origin });
  switch (name) {
    case 'reference':
      return (
        <NameAt
          {...field}
          path={`${unit}.reference`}
          onName={(to) => edit((before) => rename(before, at, 'units', row.index, to))}
        />
      );
    case 'title':
      return <TextAt {...field} path={`${unit}.title`} />;
    case 'credits':
      return <FigureAt {...field} path={`${unit}.creditValue`} empty={undefined} />;
    case 'level':
    case 'glh':
      return <FigureAt {...field} path={`${unit}.${name}`} isLevel={name === 'level'} empty={undefined} wrap={wrap} />;
    case 'kind':
      return (
        <ChoiceAt
          {...field}
          path={`${unit}.kind`}
          empty={null}
          options={[
            { value: '', label: kinds.none },
            { value: 'competence', label: kinds.competence },
            { value: 'knowledge', label: kinds.knowledge },
          ]}
        />
      );
    case 'group':
      return (
        <ChoiceAt
          {...field}
          path={`${unit}.group`}
          options={[
            { value: '', label: noGroup },
            ...(qualification?.groups ?? []).map(({ id }) => ({ value: id, label: id })),
          ]}
        />
      );
  }
}

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
type UnitFieldName = (typeof unitFields)[number][0] | 'kind';

/** How a unit is called while it may have no reference yet. */
export const unitCalled = ({ unit, index }: Pick<UnitRow, 'unit' | 'index'>, words: Words): string =>
  unit.reference || words.studio.units.unnamed(index + 1);
