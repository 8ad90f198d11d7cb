import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: IconName;
  /** Read aloud and shown as a tooltip: an icon alone says too little. */
  label: string;
  /** Heard in place of the label, where words in it are marked as another language. */
  heard?: ReactNode;
}

export const IconButton = ({ icon, label, heard, ...rest }: IconButtonProps) => (
  <button
    type="button"
    className={styles['button']}
    data-kind="icon"
    data-on-paper={false}
    aria-label={heard === undefined ? label : undefined}
    title={label}
    {...rest}
  >
    <Icon name={icon} size={22} />
    {heard !== undefined && <VisuallyHidden>{heard}</VisuallyHidden>}
  </button>
);
