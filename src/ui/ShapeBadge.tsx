import styles from './ShapeBadge.module.css';
import type { Tone } from './tone.ts';

const SHAPES = {
  square: <rect x="2" y="2" width="24" height="24" rx="5" />,
  circle: <circle cx="14" cy="14" r="12.5" />,
  diamond: (
    <path d="M14 1.2a2 2 0 0 1 1.4.6l10.8 10.8a2 2 0 0 1 0 2.8L15.4 26.2a2 2 0 0 1-2.8 0L1.8 15.4a2 2 0 0 1 0-2.8L12.6 1.8A2 2 0 0 1 14 1.2z" />
  ),
  hexagon: (
    <path d="M8.3 2.5h11.4a1.5 1.5 0 0 1 1.3.75l5.6 10a1.5 1.5 0 0 1 0 1.5l-5.6 10a1.5 1.5 0 0 1-1.3.75H8.3a1.5 1.5 0 0 1-1.3-.75l-5.6-10a1.5 1.5 0 0 1 0-1.5l5.6-10a1.5 1.5 0 0 1 1.3-.75z" />
  ),
  pentagon: (
    <path d="M13 1.7a1.7 1.7 0 0 1 2 0l11 8.1a1.7 1.7 0 0 1 .6 1.9l-4 12.9a1.7 1.7 0 0 1-1.6 1.2H7a1.7 1.7 0 0 1-1.6-1.2l-4-12.9a1.7 1.7 0 0 1 .6-1.9z" />
  ),
  shield: (
    <path d="M4.5 2h19a1.5 1.5 0 0 1 1.5 1.5V14c0 6-4.4 10.3-10.3 12.5a2 2 0 0 1-1.4 0C7.4 24.3 3 20 3 14V3.5A1.5 1.5 0 0 1 4.5 2z" />
  ),
  arch: (
    <path d="M14 1.5A11 11 0 0 1 25 12.5v12a1.5 1.5 0 0 1-1.5 1.5h-19A1.5 1.5 0 0 1 3 24.5v-12A11 11 0 0 1 14 1.5z" />
  ),
  slant: (
    <path d="M8.3 3.5h18a1.3 1.3 0 0 1 1.2 1.7l-5.6 18.3a1.5 1.5 0 0 1-1.4 1H1.7a1.3 1.3 0 0 1-1.2-1.7L6.1 4.5a2 2 0 0 1 2.2-1z" />
  ),
};

export type Shape = keyof typeof SHAPES;

interface ShapeBadgeProps {
  shape: Shape;
  tone: Tone;
  /** One or two characters; the words beside the badge name it in full. */
  letter: string;
  size?: 'small' | 'normal' | 'large';
  /** Read aloud in place of the letter; without it the badge is silent. */
  label?: string;
}

/** A lettered shape: tells one group from another without help from colour. */
export const ShapeBadge = ({ shape, tone, letter, size = 'normal', label }: ShapeBadgeProps) => (
  <svg
    viewBox="0 0 28 28"
    className={styles['badge']}
    data-tone={tone}
    data-size={size}
    focusable="false"
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    <g className={styles['shape']}>{SHAPES[shape]}</g>
    <text
      x="14"
      y="14"
      dy="0.36em"
      textAnchor="middle"
      className={styles['letter']}
      data-long={letter.length > 1 || undefined}
    >
      {letter}
    </text>
  </svg>
);
