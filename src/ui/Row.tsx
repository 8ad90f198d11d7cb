import type { HTMLAttributes } from 'react';
import styles from './Row.module.css';

interface RowProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'ul' | 'li' | 'p' | 'span';
  /**
   * `apart`: the last stands at the other end of the line; `head`: so does what belongs to a heading, level with its first
   * line; `field`: a field, as wide as can be, and its button; `sideways`: on a phone one line that is pushed sideways, so that what is below begins on the first screen.
   */
  look?: 'apart' | 'head' | 'field' | 'sideways';
}

/** Buttons and short words side by side; what has no room goes on in the next line. */
export const Row = ({ as: Tag = 'div', look, ...rest }: RowProps) => (
  <Tag className={styles['row']} data-look={look} {...rest} />
);
