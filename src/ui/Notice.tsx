import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'todo' | 'bad' | 'good' | 'unknown';

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  todo: 'arrowRight',
  bad: 'stop',
  good: 'check',
  unknown: 'question',
};

interface NoticeProps {
  tone: NoticeTone;
  heading: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** `large` is a page's one next step; `bare` has no ground, for use on a sheet of its own. */
  size?: 'large' | 'normal' | 'bare';
  action?: ReactNode;
  children?: ReactNode;
}

/** One message with its sign, its words and, if it helps, the thing to press. */
export const Notice = ({ tone, heading, headingLevel = 3, size = 'normal', action, children }: NoticeProps) => {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles['notice']} data-status={tone} data-size={size} aria-labelledby={id}>
      <span className={styles['sign']}>
        <Icon name={ICONS[tone]} size={18} strokeWidth={2.4} />
      </span>
      <Heading id={id} className={styles['heading']}>
        {heading}
      </Heading>
      {children && <div className={styles['body']}>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </section>
  );
};
