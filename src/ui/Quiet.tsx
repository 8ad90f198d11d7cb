import type { ReactNode } from 'react';
import styles from './Quiet.module.css';

interface QuietProps {
  as?: 'p' | 'span';
  children: ReactNode;
}

/** Words that stand back: what explains or adds to something. */
export const Quiet = ({ as: Words = 'p', children }: QuietProps) => (
  <Words className={styles['quiet']}>{children}</Words>
);
