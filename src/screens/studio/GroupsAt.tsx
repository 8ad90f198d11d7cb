import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useAt, usePresent } from './StudioContext.ts';
import styles from './Studio.module.css';

interface GroupsAtProps {
  readonly path: Path;
  readonly chosen: readonly string[];
  readonly label?: string;
  /** Without any, the entry is left out. */
  readonly isOptional?: boolean;
}

/** Groups to tick. */
export function GroupsAt({ path, chosen, label, isOptional = false }: GroupsAtProps) {
  const words = useWords();
  const { qualification } = usePresent();
  const { set, error } = useAt(path);
  const fault = error(chosen.length > 0);
  return (
    <fieldset className={styles['inner']} data-path={path} tabIndex={-1}>
      <legend>{label ?? words.studio.rules.groups}</legend>
      {(qualification?.groups ?? []).map(({ id }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={({ currentTarget }) => {
            const next = currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id);
            set(isOptional && next.length === 0 ? undefined : next);
          }}
        >
          {words.common.group(id)}
        </Checkbox>
      ))}
      {fault && <p className={styles['bad']}>{fault}</p>}
    </fieldset>
  );
}
