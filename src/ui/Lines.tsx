import type { ReactNode } from 'react';
import styles from './Lines.module.css';

interface LinesProps {
  as?: 'ul' | 'ol';
  /** Above and below each, in steps of the theme's `--space`. */
  gap?: 1 | 2 | 3;
  /** Beside the words of each: small buttons, buttons that a phone has no room for there, or a sign before them too. */
  beside?: 'tools' | 'buttons' | 'sign';
  children: ReactNode;
}

/** A list whose entries a line keeps apart. */
export const Lines = ({ as: List = 'ul', gap = 2, beside, children }: LinesProps) => (
  <List className={styles['lines']} data-gap={gap} data-beside={beside}>
    {children}
  </List>
);
