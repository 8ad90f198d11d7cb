import { type ComponentPropsWithRef, useState } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface NumberFieldProps
  extends FieldWords, Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'type' | 'value' | 'onChange'> {
  value: number | undefined;
  /** Told only of a whole number from 0 up, or of `undefined` for an emptied field. */
  onValue: (value: number | undefined) => void;
  /** Shown while the text is not a whole number; the last good value stands. */
  notANumber: string;
}

const read = (text: string): number | undefined | 'bad' => {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : 'bad';
};

/** A text box for a whole number: no spinner, and a scrolling wheel changes nothing. */
export const NumberField = ({
  label,
  hint,
  error,
  labelHidden,
  value,
  onValue,
  notANumber,
  ...rest
}: NumberFieldProps) => {
  const [typed, setTyped] = useState<string>();
  const bad = typed !== undefined && read(typed) === 'bad';
  return (
    <Field {...{ label, hint, error: bad ? notANumber : error, ...(labelHidden && { labelHidden }) }}>
      {(ids) => (
        <input
          {...rest}
          {...ids}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? value ?? ''}
          onChange={(event) => {
            const next = read(event.currentTarget.value);
            setTyped(event.currentTarget.value);
            if (next !== 'bad' && next !== value) onValue(next);
          }}
          onBlur={() => {
            if (!bad) setTyped(undefined);
          }}
        />
      )}
    </Field>
  );
};
