import type { ComponentPropsWithRef } from 'react';
import stack from './Stack.module.css';
import type { StackGap } from './Stack.tsx';

interface FormProps extends ComponentPropsWithRef<'form'> {
  gap?: StackGap;
  /** A line above sets it off from what comes before. */
  ruled?: boolean;
  box?: 'line';
}

/** Fields one beneath another; what is wrong with them is said beside them, not by the browser. */
export const Form = ({ gap = 4, ruled, box, ...rest }: FormProps) => (
  <form className={stack['stack']} data-gap={gap} data-ruled={ruled} data-box={box} noValidate {...rest} />
);
