import { memo, type CSSProperties } from 'react';
import blockStyles from './Block.module.css';
import type { BlockState } from './block.ts';
import styles from './CreditBlock.module.css';
import type { Tone } from './tone.ts';

interface CreditBlockProps {
  /** Undefined where nobody knows it. */
  value: number | undefined;
  tone: Tone;
  state?: BlockState;
  /** `small` for a row of blocks in a folded heading. */
  size?: 'normal' | 'small';
}

/** One block standing alone in a row of text, as wide as its value, its figure inside. */
export const CreditBlock = memo(function CreditBlock({
  value,
  tone,
  state = 'filled',
  size = 'normal',
}: CreditBlockProps) {
  return (
    <span
      className={`${blockStyles['block']} ${styles['alone']}`}
      data-tone={tone}
      data-state={state}
      data-size={size}
      style={{ '--value': value ?? 1 } as CSSProperties}
    >
      {value ?? '–'}
    </span>
  );
});
