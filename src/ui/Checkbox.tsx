import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Checkbox.module.css';
import { Icon } from './Icon.tsx';

interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> {
  /** Words beside the box. Leave out when `aria-label` or `aria-labelledby` names it. */
  children?: ReactNode;
}

/** The fern tick box. Its target is 44px though the box is 28px. */
export const Checkbox = ({ children, ...rest }: CheckboxProps) => (
  <label className={styles['checkbox']}>
    <span className={styles['target']}>
      <input type="checkbox" className={styles['input']} {...rest} />
      <span className={styles['box']}>
        <Icon name="check" size={20} strokeWidth={3} />
      </span>
    </span>
    {children && <span className={styles['words']}>{children}</span>}
  </label>
);
