import { type ReactNode, useId } from 'react';
import styles from './SegmentedControl.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  disabled?: boolean | undefined;
}

interface SegmentedControlProps<Value extends string> {
  /** Names the group for screen readers. */
  label: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onValue: (value: Value) => void;
  /** `list`: whole sentences, one beneath the other. */
  look?: 'list';
}

/** A few choices side by side, one of them taken: a radio group, so the arrow keys move it. */
export const SegmentedControl = <Value extends string>({
  label,
  value,
  choices,
  onValue,
  look,
}: SegmentedControlProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={look ? undefined : styles['group']} data-on-paper={look !== undefined} aria-label={label}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={look ? styles['line'] : styles['choice']}
          data-ring={look ? undefined : ''}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onValue(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
