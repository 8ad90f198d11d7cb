import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  /** In rem, where lines of words would be longer than can be read. */
  width?: number;
  gap: 4 | 5;
  children: ReactNode;
}

/** A screen of words and cards, one beneath another, in the middle of the window. */
export const Page = ({ width, gap, children }: PageProps) => (
  <div className={styles['page']} data-gap={gap} style={{ maxInlineSize: width && `${width}rem` }}>
    {children}
  </div>
);
