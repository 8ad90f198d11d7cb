import type { ReactNode } from 'react';
import styles from './Bullets.module.css';

/** Short sentences in a list, each behind a dot. */
export const Bullets = ({ children }: { children: ReactNode }) => <ul className={styles['bullets']}>{children}</ul>;
