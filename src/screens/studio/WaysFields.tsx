import { blankAmount } from '../../studio/blankRule.ts';
import type { Branch } from '../../catalogue/schema.ts';
import type { Draft } from '../../studio/draft.ts';
import { entriesAt, withEntries, withoutEntry, type Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AmountList } from './AmountFields.tsx';
import { FigureAt } from './fields.tsx';
import { useAt, useStudio } from './StudioContext.ts';

interface WaysFieldsProps {
  readonly path: Path;
  readonly ways: readonly Draft<Branch>[];
}

/** Alternatives: each way with what it asks for, and how many of them are needed. */
export function WaysFields({ path, ways }: WaysFieldsProps) {
  const { rules: text } = useWords().studio;
  const { edit } = useStudio();
  const list = `${path}.ways`;
  return (
    <>
      <FigureAt path={`${path}.atLeast`} label={text.waysLeast} />
      {entriesAt(list, ways).map(({ entry: way, index, path: own }) => (
        <AmountList key={own} path={`${own}.all`} amounts={way.all} label={text.way(index + 1)}>
          <WayName path={`${own}.name`} name={way.name?.en ?? ''} />
          {ways.length > 2 && (
            <Button kind="quiet" icon="trash" onClick={() => edit((before) => withoutEntry(before, list, index))}>
              {text.removeWay(index + 1)}
            </Button>
          )}
        </AmountList>
      ))}
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => edit((before) => withEntries(before, list, [{ all: [blankAmount] }]))}
      >
        {text.addWay}
      </Button>
    </>
  );
}

/** A way without a name has none at all, not an empty one. */
function WayName({ path, name }: { readonly path: Path; readonly name: string }) {
  const { rules: text } = useWords().studio;
  const { value, set } = useAt(path);
  const others = typeof value === 'object' ? value : {};
  return (
    <TextField
      label={text.wayName}
      data-path={path}
      value={name}
      onChange={({ currentTarget }) =>
        set(currentTarget.value === '' ? undefined : { ...others, en: currentTarget.value }, true)
      }
    />
  );
}
