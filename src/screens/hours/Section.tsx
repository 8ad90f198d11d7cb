import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import styles from './Section.module.css';
import { Row } from '../../ui/Row.tsx';

interface SectionProps {
  /** Also of its heading, which takes the focus where a step leads here. */
  readonly id: string;
  readonly heading: string;
  /** Beside the heading. */
  readonly beside?: ReactNode;
  readonly onPaper?: boolean;
  readonly children: ReactNode;
}

/** A part of the Hours screen beneath the months. */
export function Section({ id, heading, beside, onPaper = true, children }: SectionProps) {
  return (
    <Card gap={3} className={styles['section']} aria-labelledby={id} data-on-paper={onPaper}>
      <Head beside={beside}>
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
      </Head>
      {children}
    </Card>
  );
}

interface HeadProps {
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A heading, and what stands at the other end of its line. No page of paper ends with one. */
export const Head = ({ beside, children }: HeadProps) => (
  <Row look="apart" style={{ rowGap: 'var(--space-1)', breakAfter: 'avoid' }}>
    {children}
    {beside}
  </Row>
);
