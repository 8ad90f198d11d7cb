import type { FactOrigin } from '../../catalogue/schema.ts';
import type { Path } from '../../studio/paths.ts';
import { rename } from '../../studio/renames.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ChoiceAt, FigureAt, NameAt, TextAt } from './fields.tsx';
import { usePresent, useStudio } from './StudioContext.ts';
import { unitCalled, type UnitFieldName, type UnitRow } from './unitRow.ts';

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
