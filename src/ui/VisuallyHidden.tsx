import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  /** `h2`: a heading for those who go from heading to heading, where the eye needs none. */
  as?: 'span' | 'h2';
  children: ReactNode;
}

/** Words for a screen reader where the picture already says it to the eye. */
export const VisuallyHidden = ({ as: Tag = 'span', children }: VisuallyHiddenProps) => (
  <Tag className={styles['hidden']}>{children}</Tag>
);
