import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LongSelect } from './fields.tsx';
import { useAt, useNameable } from './StudioContext.ts';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';
import { unitOptions } from './unitOptions.ts';

interface UnitsAtProps {
  readonly path: Path;
  readonly chosen: readonly string[];
}

/** Units by name: those chosen, and a list to choose from. */
export function UnitsAt({ path, chosen }: UnitsAtProps) {
  const { rules: text } = useWords().studio;
  const { set, error } = useAt(path);
  const units = useNameable(path);
  const titleOf = (reference: string) => units.find((unit) => unit.reference === reference)?.title || reference;
  const others = units.filter(({ reference }) => reference !== '' && !chosen.includes(reference));
  return (
    <Stack className={styles['inner']}>
      <ul aria-label={text.units}>
        {chosen.map((reference) => (
          <Row as="li" look="apart" key={reference}>
            <span>
              {reference} <span lang="en">{titleOf(reference)}</span>
            </span>
            <IconButton
              icon="close"
              label={text.removeUnit(titleOf(reference))}
              onClick={() => set(chosen.filter((other) => other !== reference))}
            />
          </Row>
        ))}
      </ul>
      <LongSelect
        label={text.addUnit}
        data-path={path}
        value=""
        error={error(chosen.length > 0)}
        options={[{ value: '', label: text.choose }, ...unitOptions(others)]}
        onValue={(reference) => reference !== '' && set([...chosen, reference])}
      />
    </Stack>
  );
}
