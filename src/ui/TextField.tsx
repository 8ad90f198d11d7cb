import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords } from './Field.tsx';

type TextFieldProps = FieldWords & Omit<ComponentPropsWithRef<'input'>, 'id' | 'className'>;

export const TextField = ({ label, hint, error, labelHidden, ...rest }: TextFieldProps) => (
  <Field {...{ label, hint, error, ...(labelHidden && { labelHidden }) }}>
    {(ids) => <input type="text" {...rest} {...ids} />}
  </Field>
);
