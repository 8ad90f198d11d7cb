import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import type { StackGap } from '../../ui/Stack.tsx';
import styles from './ReviewCard.module.css';

interface ReviewCardProps {
  readonly id: string;
  readonly heading: string;
  readonly icon?: IconName;
  readonly gap?: StackGap;
  readonly children: ReactNode;
}

/** One subject of the review under its heading, which can take the focus. */
export const ReviewCard = ({ id, heading, icon, gap = 2, children }: ReviewCardProps) => (
  <Card aria-labelledby={id} gap={gap}>
    <h2 id={id} tabIndex={-1} className={styles['heading']}>
      {icon && <Icon name={icon} />}
      {heading}
    </h2>
    {children}
  </Card>
);
