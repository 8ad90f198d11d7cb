import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  kind?: 'primary' | 'secondary' | 'quiet' | 'link';
  icon?: IconName;
  iconAfter?: IconName;
  wide?: boolean;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export const ButtonLink = ({ kind = 'secondary', icon, iconAfter, wide, children, ...rest }: ButtonLinkProps) => (
  <a className={styles['button']} data-kind={kind} data-wide={wide || undefined} {...rest}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {iconAfter && <Icon name={iconAfter} />}
  </a>
);
