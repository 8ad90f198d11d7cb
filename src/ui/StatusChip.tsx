import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './StatusChip.module.css';

export type StatusTone = 'good' | 'todo' | 'bad' | 'unknown' | 'neutral' | 'full';

const ICONS: Record<StatusTone, IconName | undefined> = {
  good: 'check',
  todo: 'slot',
  bad: 'stop',
  unknown: 'question',
  neutral: undefined,
  full: 'full',
};

interface StatusChipProps {
  tone: StatusTone;
  /** Replaces the tone's own icon; `null` shows none. */
  icon?: IconName | null;
  /** `chip` has a soft ground for what still wants doing; `plain` is icon and words. */
  look?: 'auto' | 'chip' | 'plain';
  children: ReactNode;
}

/** A short state: always an icon and words together, so colour never speaks alone. */
export const StatusChip = ({ tone, icon, look = 'auto', children }: StatusChipProps) => {
  const name = icon === undefined ? ICONS[tone] : icon;
  const shown = look === 'auto' ? (tone === 'todo' || tone === 'unknown' ? 'chip' : 'plain') : look;
  return (
    <span className={styles['chip']} data-status={tone} data-look={shown}>
      {name && <Icon name={name} size={18} />}
      <span>{children}</span>
    </span>
  );
};
