import type { HTMLAttributes } from 'react';
import styles from './Row.module.css';

interface RowProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'li' | 'p' | 'span';
  /** `apart`: the last stands at the other end of the line; `field`: a field, as wide as can be, and its button. */
  look?: 'apart' | 'field';
}

/** Buttons and short words side by side; what has no room goes on in the next line. */
export const Row = ({ as: Tag = 'div', look, ...rest }: RowProps) => (
  <Tag className={styles['row']} data-look={look} {...rest} />
);
