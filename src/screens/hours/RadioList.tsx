import { useId, type ReactNode } from 'react';
import styles from './RadioList.module.css';

interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

interface RadioListProps<Value extends string> {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly RadioChoice<Value>[];
  readonly onValue: (value: Value) => void;
}

/** Whole sentences to choose from, one beneath the other. */
export function RadioList<Value extends string>({ label, value, choices, onValue }: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['list']} aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
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
}
