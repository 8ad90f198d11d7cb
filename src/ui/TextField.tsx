import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords } from './Field.tsx';

type TextFieldProps = FieldWords & Omit<ComponentPropsWithRef<'input'>, 'id' | 'className'>;

export const TextField = ({ label, hint, error, labelHidden, refused, ...rest }: TextFieldProps) => (
  <Field {...{ label, hint, error, ...(labelHidden && { labelHidden }), ...(refused && { refused }) }}>
    {(ids) => <input type="text" {...rest} {...ids} />}
  </Field>
);
