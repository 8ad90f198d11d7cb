import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords } from './Field.tsx';

type TextAreaProps = FieldWords & Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'className'>;

export const TextArea = ({ label, hint, error, labelHidden, refused, ...rest }: TextAreaProps) => (
  <Field {...{ label, hint, error, ...(labelHidden && { labelHidden }), ...(refused && { refused }) }}>
    {(ids) => <textarea {...rest} {...ids} />}
  </Field>
);
