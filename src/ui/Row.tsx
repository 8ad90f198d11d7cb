import type { ReactNode } from 'react';
import styles from './Row.module.css';

/** Buttons and short words side by side; what has no room goes on in the next line. */
export const Row = ({ children }: { children: ReactNode }) => <div className={styles['row']}>{children}</div>;
