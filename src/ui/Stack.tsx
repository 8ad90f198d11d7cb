import type { HTMLAttributes } from 'react';
import styles from './Stack.module.css';

interface StackProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'section' | 'header' | 'ul';
  /** In steps of the theme's `--space`. */
  gap?: StackGap;
  /** `start`: what is inside is as wide as its words. */
  align?: 'start';
  /** As many columns as have room, each at least so many rem wide. */
  columns?: number;
}

export type StackGap = 1 | 2 | 3 | 4 | 5;

const inColumns = (least: number) => ({
  gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}rem, 100%), 1fr))`,
  alignItems: 'start',
});

/** Things one beneath another, or in columns, with the same room between them. */
export const Stack = ({ as: Tag = 'div', gap = 2, align, columns, ...rest }: StackProps) => (
  <Tag
    className={styles['stack']}
    data-gap={gap}
    data-align={align}
    style={columns === undefined ? undefined : inColumns(columns)}
    {...rest}
  />
);
