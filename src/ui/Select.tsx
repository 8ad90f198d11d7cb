import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

export interface SelectOption {
  value: string;
  label: string;
  /** Where the label is in another language than the page. */
  lang?: string | undefined;
}

interface SelectProps
  extends FieldWords, Omit<ComponentPropsWithRef<'select'>, 'id' | 'className' | 'value' | 'onChange' | 'children'> {
  value: string;
  options: readonly SelectOption[];
  onValue: (value: string) => void;
}

/** The platform's own list: each phone shows it in the way its owner knows. */
export const Select = ({ label, hint, error, labelHidden, value, options, onValue, ...rest }: SelectProps) => (
  <Field {...{ label, hint, error, ...(labelHidden && { labelHidden }) }}>
    {({ className, ...ids }) => (
      <span className={styles['frame']}>
        <select
          {...rest}
          {...ids}
          className={`${className} ${styles['select']}`}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" />
      </span>
    )}
  </Field>
);
