import type { ComponentPropsWithRef } from 'react';
import { Boundary } from './Boundary.tsx';
import styles from './Card.module.css';
import stack from './Stack.module.css';
import type { StackGap } from './Stack.tsx';

interface CardProps extends ComponentPropsWithRef<'section'> {
  /** `none` lets rows and tables run to the edge. */
  padding?: 'normal' | 'large' | 'none';
  /** What is inside stands one beneath another, with so much room between. */
  gap?: StackGap;
}

/** A white sheet on the paper; what breaks in it stays in it. Give it `aria-labelledby` when it has a heading. */
export const Card = ({ padding = 'normal', gap, className, children, ...rest }: CardProps) => (
  <section
    className={[styles['card'], gap && stack['stack'], className].filter(Boolean).join(' ')}
    data-padding={padding}
    data-gap={gap}
    {...rest}
  >
    <Boundary>{children}</Boundary>
  </section>
);
