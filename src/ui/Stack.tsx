import type { HTMLAttributes } from 'react';
import styles from './Stack.module.css';

interface StackProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'section' | 'header' | 'fieldset' | 'ul' | 'ol' | 'li' | 'span';
  /** In steps of the theme's `--space`. */
  gap?: StackGap;
  /** `start`: what is inside is as wide as its words; `end`: what stands side by side ends on one line. */
  align?: 'start' | 'end';
  /** As many columns as have room, each at least so many rem wide. */
  columns?: number;
  /** A line above sets it off from what comes before. */
  ruled?: boolean;
  /** A ground or an edge of its own sets it off from what is around it. */
  box?: 'sunk' | 'line' | 'dashed';
  /** In the size of words that go with others. */
  small?: boolean;
}

export type StackGap = 0 | 1 | 2 | 3 | 4 | 5;

const inColumns = (least: number) => ({ gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}rem, 100%), 1fr))` });

/** Things one beneath another, or in columns, with the same room between them. */
export const Stack = ({
  as: Tag = 'div',
  gap = 2,
  align,
  columns,
  ruled,
  box,
  small,
  className,
  ...rest
}: StackProps) => (
  <Tag
    className={[styles['stack'], className].filter(Boolean).join(' ')}
    data-gap={gap}
    data-align={align}
    data-columns={columns}
    data-ruled={ruled}
    data-box={box}
    data-small={small}
    style={columns === undefined ? undefined : inColumns(columns)}
    {...rest}
  />
);
