import type { ComponentPropsWithRef } from 'react';
import styles from './Card.module.css';

interface CardProps extends ComponentPropsWithRef<'section'> {
  /** `none` lets rows and tables run to the edge. */
  padding?: 'normal' | 'large' | 'none';
}

/** A white sheet on the paper. Give it `aria-labelledby` when it has a heading. */
export const Card = ({ padding = 'normal', className, ...rest }: CardProps) => (
  <section className={className ? `${styles['card']} ${className}` : styles['card']} data-padding={padding} {...rest} />
);
