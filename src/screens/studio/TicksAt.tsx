import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useAt, usePresent } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';

interface TicksProps {
  readonly path: Path;
  readonly chosen: readonly string[];
  readonly label?: string;
  /** Without any, the entry is left out. */
  readonly isOptional?: boolean;
}

interface TicksAtProps extends TicksProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Several of a few to tick. */
function TicksAt({ path, chosen, label, isOptional = false, options }: TicksAtProps) {
  const { set, error } = useAt(path);
  const fault = error(chosen.length > 0);
  return (
    <Stack as="fieldset" className={styles['inner']} data-path={path} tabIndex={-1}>
      <legend>{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          checked={chosen.includes(option.value)}
          onChange={({ currentTarget }) => {
            const others = chosen.filter((other) => other !== option.value);
            const next = currentTarget.checked ? [...others, option.value] : others;
            set(isOptional && next.length === 0 ? undefined : next);
          }}
        >
          {option.label}
        </Checkbox>
      ))}
      {fault && <p className={styles['bad']}>{fault}</p>}
    </Stack>
  );
}

/** Groups of the qualification. */
export function GroupsAt({ label, ...ticks }: TicksProps) {
  const words = useWords();
  const { qualification } = usePresent();
  const options = (qualification?.groups ?? []).map(({ id }) => ({ value: id, label: words.common.group(id) }));
  return <TicksAt {...ticks} label={label ?? words.studio.rules.groups} options={options} />;
}

/** Qualifications of the pathway. */
export function QualificationsAt(ticks: TicksProps) {
  const { basics: text } = useWords().studio;
  const { pathway } = usePresent();
  const options = (pathway?.qualifications ?? []).map(({ id, title }, index) => ({
    value: id,
    label: title || text.qualificationNumber(index + 1),
  }));
  return <TicksAt {...ticks} label={text.qualification} options={options} />;
}
