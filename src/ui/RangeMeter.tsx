import type { CSSProperties } from 'react';
import blockStyles from './Block.module.css';
import type { Block } from './block.ts';
import styles from './RangeMeter.module.css';
import type { Tone } from './tone.ts';

interface RangeMeterProps {
  /** The value at the far end; rows beneath one another share it, so that equal widths mean equal values. */
  scale: number;
  tone: Tone;
  blocks: readonly Block[];
  /** A thin line: at least this much. */
  min?: number;
  /** A thick wall: at most this much. */
  max?: number;
  /** The most there could be; without it, and without a wall, the track fades away. */
  reach?: number;
  /** Words beside the line or wall: “min 16”. */
  label?: string;
  /** What the picture says, in words. */
  text: string;
  size?: 'normal' | 'large';
}

export const RangeMeter = ({ scale, tone, blocks, min, max, reach, label, text, size = 'normal' }: RangeMeterProps) => {
  const sum = blocks.reduce((all, block) => all + block.value, 0);
  const full = Math.max(scale, sum, min ?? 0, max ?? 0);
  const share = (value: number) => `${(value / full) * 100}%`;
  const trackEnd = max ?? reach;
  const labelAt = Math.max(sum, min ?? 0, max ?? 0);
  const fades = trackEnd === undefined || trackEnd > full;
  return (
    <div
      className={styles['meter']}
      role="img"
      aria-label={text}
      data-tone={tone}
      data-size={size}
      data-label-below={labelAt / full > 0.82 || undefined}
      style={{ '--label-at': share(labelAt) } as CSSProperties}
    >
      <div className={styles['bar']}>
        <div
          className={styles['track']}
          data-fades={fades || undefined}
          style={{ inlineSize: share(fades ? full : trackEnd) }}
        />
        <div className={styles['blocks']}>
          {blocks.map((block) => (
            <span key={block.key} className={styles['cell']} style={{ inlineSize: share(block.value) }}>
              <span className={`${blockStyles['block']} ${styles['block']}`} data-state={block.state}>
                {block.value}
              </span>
            </span>
          ))}
        </div>
        {min !== undefined && <div className={styles['line']} style={{ insetInlineStart: share(min) }} />}
        {max !== undefined && <div className={styles['wall']} style={{ insetInlineStart: share(max) }} />}
      </div>
      {label && <div className={styles['label']}>{label}</div>}
    </div>
  );
};
