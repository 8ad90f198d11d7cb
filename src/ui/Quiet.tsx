import type { ReactNode } from 'react';
import styles from './Quiet.module.css';

interface QuietProps {
  as?: 'p' | 'span';
  /** `lead`: as large as other words, at the head of a page. */
  size?: 'lead' | 'support' | 'caption';
  children: ReactNode;
}

/** Words that stand back: what explains or adds to something. */
export const Quiet = ({ as: Words = 'p', size = 'support', children }: QuietProps) => (
  <Words className={styles['quiet']} data-size={size}>
    {children}
  </Words>
);
