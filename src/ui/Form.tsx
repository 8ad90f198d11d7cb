import type { ComponentPropsWithRef } from 'react';
import stack from './Stack.module.css';
import type { StackGap } from './Stack.tsx';

interface FormProps extends ComponentPropsWithRef<'form'> {
  gap?: StackGap;
}

/** Fields one beneath another; what is wrong with them is said beside them, not by the browser. */
export const Form = ({ gap = 4, ...rest }: FormProps) => (
  <form className={stack['stack']} data-gap={gap} noValidate {...rest} />
);
