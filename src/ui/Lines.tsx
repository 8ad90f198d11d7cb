import type { ReactNode } from 'react';
import styles from './Lines.module.css';

interface LinesProps {
  as?: 'ul' | 'ol';
  /** Above and below each, in steps of the theme's `--space`. */
  gap?: 1 | 2 | 3;
  /** Beside the words of each: buttons or a figure behind them, a sign before them too. */
  beside?: 'tools' | 'sign';
  /** A phone has no room behind the words: what is there goes beneath them. */
  stacks?: boolean;
  children: ReactNode;
}

/** A list whose entries a line keeps apart. */
export const Lines = ({ as: List = 'ul', gap = 2, beside, stacks, children }: LinesProps) => (
  <List className={styles['lines']} data-gap={gap} data-beside={beside} data-stacks={stacks}>
    {children}
  </List>
);
