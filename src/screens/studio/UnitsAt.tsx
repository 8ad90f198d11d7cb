import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAt, useNameable } from './StudioContext.ts';
import styles from './Studio.module.css';
import { useListed } from './useListed.ts';

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
  const { options, onPress } = useListed(
    units.filter(({ reference }) => reference !== '' && !chosen.includes(reference)),
  );
  return (
    <div className={styles['inner']}>
      <ul aria-label={text.units}>
        {chosen.map((reference) => (
          <li key={reference} className={styles['chosen']}>
            <span>
              {reference} <span lang="en">{titleOf(reference)}</span>
            </span>
            <IconButton
              icon="close"
              label={text.removeUnit(titleOf(reference))}
              onClick={() => set(chosen.filter((other) => other !== reference))}
            />
          </li>
        ))}
      </ul>
      <Select
        label={text.addUnit}
        data-path={path}
        value=""
        error={error(chosen.length > 0)}
        options={[{ value: '', label: text.choose }, ...options]}
        onPointerDown={onPress}
        onFocus={onPress}
        onValue={(reference) => reference !== '' && set([...chosen, reference])}
      />
    </div>
  );
}
