import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './Paper.module.css';

const looks = { diary: styles['diary'], figures: styles['figures'], months: styles['months'] };

interface PaperTableProps {
  /** Heard, not printed: a heading stands above. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first head is heard and not printed. */
  readonly hidesFirst?: boolean;
  readonly look?: keyof typeof looks;
  /** Its body, in as many parts as belong together. */
  readonly children: ReactNode;
}

/** A table as it is printed: ruled, with its heads on every page. */
export const PaperTable = ({ caption, heads, hidesFirst = false, look, children }: PaperTableProps) => (
  <table className={`${styles['table']} ${look ? looks[look] : ''}`}>
    <caption>
      <VisuallyHidden>{caption}</VisuallyHidden>
    </caption>
    <thead>
      <tr>
        {heads.map((head, index) => (
          <th key={head} scope="col">
            {index === 0 && hidesFirst ? <VisuallyHidden>{head}</VisuallyHidden> : head}
          </th>
        ))}
      </tr>
    </thead>
    {children}
  </table>
);
