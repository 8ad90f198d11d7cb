import { type CSSProperties, useState } from 'react';
import blockStyles from './Block.module.css';
import type { Block } from './block.ts';
import styles from './BlockTray.module.css';
import { type Shape, ShapeBadge } from './ShapeBadge.tsx';
import type { Tone } from './tone.ts';

/** Blocks that belong together, with the bracket beneath them. */
export interface Segment {
  key: string;
  tone: Tone;
  blocks: readonly Block[];
  badge?: { shape: Shape; letter: string };
  /** The sum, or a word, beneath the bracket. */
  sum?: string;
}

interface BlockTrayProps {
  segments: readonly Segment[];
  /** The width that is wanted. When the blocks come to more, the scale grows and a line stays at the total. */
  total: number;
  /** What the picture says, in words. */
  text: string;
  size?: 'small' | 'normal' | 'large';
  brackets?: boolean;
}

const sumOf = (segment: Segment) => segment.blocks.reduce((sum, block) => sum + block.value, 0);

export const BlockTray = ({ segments, total, text, size = 'normal', brackets = true }: BlockTrayProps) => {
  const shown = segments.filter((segment) => sumOf(segment) > 0);
  const [first] = useState(() => new Set(shown.flatMap((segment) => segment.blocks.map((block) => block.key))));
  const sum = shown.reduce((all, segment) => all + sumOf(segment), 0);
  const scale = sum > total ? sum + 1 : total;
  return (
    <div className={styles['frame']} role="img" aria-label={text} data-size={size}>
      <div className={styles['tray']}>
        {shown.map((segment) => (
          <div
            key={segment.key}
            className={styles['segment']}
            data-tone={segment.tone}
            style={{ flexGrow: sumOf(segment) }}
          >
            <div className={styles['blocks']}>
              {segment.blocks.map((block) => (
                <span
                  key={block.key}
                  className={styles['cell']}
                  style={{ flexGrow: block.value }}
                  data-marked={block.marked}
                >
                  <span
                    className={`${blockStyles['block']} ${styles['block']}`}
                    data-state={block.state}
                    data-new={first.has(block.key) ? undefined : ''}
                  >
                    {block.value}
                  </span>
                </span>
              ))}
            </div>
            {brackets && (
              <div
                className={styles['bracket']}
                data-open={segment.blocks.every((block) => block.state === 'any') || undefined}
              >
                <span className={styles['label']}>
                  {segment.badge && (
                    <ShapeBadge {...segment.badge} tone={segment.tone} size={size === 'large' ? 'normal' : 'small'} />
                  )}
                  {segment.sum}
                </span>
              </div>
            )}
          </div>
        ))}
        {scale > sum && <div className={styles['rest']} style={{ flexGrow: scale - sum }} />}
        {sum > total && <div className={styles['line']} style={{ '--at': total / scale } as CSSProperties} />}
      </div>
    </div>
  );
};
