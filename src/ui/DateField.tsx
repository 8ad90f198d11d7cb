import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface DateFieldProps
  extends FieldWords, Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'type' | 'value' | 'onChange'> {
  /** A day as `YYYY-MM-DD`; `undefined` is an empty field. */
  value: string | undefined;
  onValue: (day: string | undefined, field: HTMLInputElement) => void;
}

export const DateField = ({ label, hint, error, labelHidden, refused, value, onValue, ...rest }: DateFieldProps) => (
  <Field {...{ label, hint, error, ...(labelHidden && { labelHidden }), ...(refused && { refused }) }}>
    {(ids) => (
      <input
        {...rest}
        {...ids}
        type="date"
        value={value ?? ''}
        onChange={(event) => onValue(event.currentTarget.value || undefined, event.currentTarget)}
      />
    )}
  </Field>
);
