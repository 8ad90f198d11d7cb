import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DisclosureProps extends Omit<ComponentPropsWithRef<'details'>, 'children' | 'about'> {
  /** The underlined words to press, such as “Why?”. */
  summary: ReactNode;
  /** Heard, not seen: what the words are about, so that ten “Why?” links differ. */
  about?: ReactNode;
  /** Stands before the words on the same line; pressing it opens too. */
  lead?: ReactNode;
  children: ReactNode;
}

export const Disclosure = ({ summary, about, lead, children, ...rest }: DisclosureProps) => (
  <details {...rest}>
    <summary className={styles['summary']} data-lead={lead ? '' : undefined}>
      {lead && <span className={styles['lead']}>{lead}</span>}
      <span className={styles['words']} data-on-paper={false}>
        {summary}
      </span>
      {about && <VisuallyHidden> {about}</VisuallyHidden>}
    </summary>
    <div className={styles['body']}>{children}</div>
  </details>
);
