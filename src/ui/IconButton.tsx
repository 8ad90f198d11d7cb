import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: IconName;
  /** Read aloud and shown as a tooltip: an icon alone says too little. */
  label: string;
}

export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <button type="button" className={styles['button']} data-kind="icon" aria-label={label} title={label} {...rest}>
    <Icon name={icon} size={22} />
  </button>
);
