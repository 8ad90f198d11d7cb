import type { ComponentPropsWithRef } from 'react';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './SearchField.module.css';

interface SearchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'onChange'> {
  label: string;
  clearLabel: string;
  value: string;
  onValue: (value: string) => void;
}

export const SearchField = ({ label, clearLabel, value, onValue, ...rest }: SearchFieldProps) => (
  <div className={styles['search']} data-ring data-on-paper={false} role="search">
    <Icon name="search" />
    <input
      placeholder={label}
      {...rest}
      type="search"
      aria-label={label}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value) onValue('');
      }}
    />
    {value && <IconButton icon="close" label={clearLabel} onClick={() => onValue('')} />}
  </div>
);
