import type { ComponentPropsWithRef } from 'react';
import { Boundary } from './Boundary.tsx';
import styles from './Card.module.css';

interface CardProps extends ComponentPropsWithRef<'section'> {
  /** `none` lets rows and tables run to the edge. */
  padding?: 'normal' | 'large' | 'none';
}

/** A white sheet on the paper; what breaks in it stays in it. Give it `aria-labelledby` when it has a heading. */
export const Card = ({ padding = 'normal', className, children, ...rest }: CardProps) => (
  <section className={className ? `${styles['card']} ${className}` : styles['card']} data-padding={padding} {...rest}>
    <Boundary>{children}</Boundary>
  </section>
);
