import { memo, type ReactNode, type SVGProps } from 'react';
import styles from './Icon.module.css';

/** Drawn on a 24 grid, stroke 2, round ends; the words beside an icon always carry its meaning. */
const DRAWINGS = {
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  stop: (
    <>
      <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" />
      <path d="M12 7.5v5.5M12 16.5v.01" />
    </>
  ),
  question: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.3 9.3a2.8 2.8 0 1 1 3.9 2.6c-.8.35-1.2.9-1.2 1.8M12 16.8v.01" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.6v.01" />
    </>
  ),
  arrowRight: <path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5" />,
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9.5" rx="2" />
      <path d="M8 11V7.5a4 4 0 0 1 8 0V11" />
    </>
  ),
  ribbon: (
    <>
      <circle cx="12" cy="9" r="6" />
      <path d="M9.8 9.1l1.6 1.6 2.9-3.1M8.5 14.2L7.5 21.5l4.5-2.3 4.5 2.3-1-7.3" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  swap: <path d="M4 8h15M15.5 4.5L19 8l-3.5 3.5M20 16H5M8.5 12.5L5 16l3.5 3.5" />,
  undo: <path d="M9 5L4.5 9.5 9 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-2.5" />,
  redo: <path d="M15 5l4.5 4.5L15 14M19.5 9.5H10a5.5 5.5 0 0 0 0 11h2.5" />,
  list: <path d="M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.3l3.3 2" />
    </>
  ),
  seal: (
    <>
      <path d="M12 2.8l2.4 1.7 2.9-.1.9 2.8 2.4 1.7-1 2.8 1 2.8-2.4 1.7-.9 2.8-2.9-.1L12 20.6l-2.4-1.7-2.9.1-.9-2.8-2.4-1.7 1-2.8-1-2.8 2.4-1.7.9-2.8 2.9.1z" />
      <path d="M8.8 11.8l2.3 2.3 4.2-4.5" />
    </>
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9s1.2-6.4 3.8-9z" />
    </>
  ),
  moon: <path d="M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
    </>
  ),
  share: <path d="M12 15V3.5M7.5 7.5L12 3l4.5 4.5M8 11H5.5v9.5h13V11H16" />,
  print: (
    <>
      <path d="M7 8.5V3.5h10v5M7 17.5H4.5v-7a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2v7H17" />
      <rect x="7" y="14" width="10" height="6.5" rx="0.5" />
    </>
  ),
  menu: <path d="M4 6.5h16M4 12h16M4 17.5h16" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  chevronUp: <path d="M5.5 15l6.5-6.5 6.5 6.5" />,
  chevronDown: <path d="M5.5 9l6.5 6.5L18.5 9" />,
  chevronRight: <path d="M9 5.5l6.5 6.5L9 18.5" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5L20.5 20.5" />
    </>
  ),
  sort: <path d="M8 4v16M4.5 7.5L8 4l3.5 3.5M16 20V4M12.5 16.5L16 20l3.5-3.5" />,
  sortUp: <path d="M12 20V4.5M6 10.5L12 4.5l6 6" />,
  sortDown: <path d="M12 4v15.5M6 13.5l6 6 6-6" />,
  star: <path d="M12 3.3l2.7 5.5 6 .9-4.4 4.2 1.1 6-5.4-2.9-5.4 2.9 1.1-6L3.3 9.7l6-.9z" />,
  starFilled: <path fill="currentColor" d="M12 3.3l2.7 5.5 6 .9-4.4 4.2 1.1 6-5.4-2.9-5.4 2.9 1.1-6L3.3 9.7l6-.9z" />,
  deviceSaved: (
    <>
      <rect x="6.5" y="2.5" width="11" height="19" rx="2.2" />
      <path d="M9.5 12.2l1.8 1.8 3.3-3.7" />
    </>
  ),
  file: <path d="M13.5 3H6.5a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V8zM13.5 3v5h5" />,
  qr: (
    <>
      <rect x="4" y="4" width="6" height="6" rx="0.5" />
      <rect x="14" y="4" width="6" height="6" rx="0.5" />
      <rect x="4" y="14" width="6" height="6" rx="0.5" />
      <path d="M14 14.5h2.5V17M20 14.5v.01M14 20v-2.5M17.5 20H20v-2" />
    </>
  ),
  pencil: <path d="M4.5 19.5l1-4.5L16.2 4.3a1.7 1.7 0 0 1 2.4 0l1.1 1.1a1.7 1.7 0 0 1 0 2.4L9 18.5z" />,
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6" />
    </>
  ),
  note: <path d="M4.5 4h15v10.5L14 20H4.5zM19.5 14.5H14V20M8 8.5h8M8 12h5" />,
  trash: <path d="M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14M10 10.5v6M14 10.5v6" />,
  copy: (
    <>
      <rect x="8.5" y="8.5" width="12" height="12" rx="2" />
      <path d="M15.5 5.5v-.5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v9A1.5 1.5 0 0 0 5 15.5h.5" />
    </>
  ),
  ban: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M5.7 5.7l12.6 12.6" />
    </>
  ),
  slot: <rect x="3" y="6.5" width="18" height="11" rx="2" strokeDasharray="3.6 2.7" />,
  full: <path d="M3 12h12M10.5 7.5L15 12l-4.5 4.5M20 4.5v15" />,
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="15" rx="2" />
      <path d="M4 10.5h16M8.5 3v4.5M15.5 3v4.5" />
    </>
  ),
  download: <path d="M12 4v11.5M6.5 10.5L12 16l5.5-5.5M4.5 20.5h15" />,
  upload: <path d="M12 16V4.5M6.5 9.5L12 4l5.5 5.5M4.5 20.5h15" />,
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'name'> {
  name: IconName;
  size?: number;
}

/** Steady: most of what is drawn anew at a tap has the same icon as before. */
export const Icon = memo(function Icon({ name, size = 20, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={styles['icon']}
      {...rest}
    >
      {DRAWINGS[name]}
    </svg>
  );
});
