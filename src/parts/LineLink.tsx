import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './LineLink.module.css';

interface LineLinkProps {
  readonly href: string;
  readonly size?: 'support' | 'body';
  readonly children: ReactNode;
}

/** A link on a line of its own: as high as a finger. */
export const LineLink = ({ href, size = 'body', children }: LineLinkProps) => (
  <Link href={href} className={styles['link']} data-size={size}>
    {children}
  </Link>
);
