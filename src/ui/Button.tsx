import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  kind?: 'primary' | 'secondary' | 'quiet' | 'link';
  icon?: IconName;
  iconAfter?: IconName;
  /** Fills the width of what holds it. */
  wide?: boolean;
}

export const Button = ({ kind = 'secondary', icon, iconAfter, wide, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    className={styles['button']}
    data-kind={kind}
    data-wide={wide || undefined}
    data-on-paper={false}
    {...rest}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {iconAfter && <Icon name={iconAfter} />}
  </button>
);
