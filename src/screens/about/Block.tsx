import { useId, type ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import styles from './About.module.css';

interface BlockProps {
  readonly heading: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** One subject on a sheet of its own. */
export function Block({ heading, level = 2, children }: BlockProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <Card padding="large" gap={3} aria-labelledby={headingId} className={styles['block']}>
      <Heading id={headingId} className={styles['heading']}>
        {heading}
      </Heading>
      {children}
    </Card>
  );
}
