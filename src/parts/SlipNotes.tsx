import type { Framework } from '../catalogue/schema.ts';
import { StatusChip } from '../ui/StatusChip.tsx';
import { useWords } from './PlannerContext.ts';
import styles from './SlipNotes.module.css';
import { WithNames } from './WithNames.tsx';

interface SlipNotesProps {
  readonly framework: Framework;
  /** `id`s of the slips to speak of. */
  readonly slips: readonly string[] | undefined;
}

/** What is odd about a printed figure, beside the figure. The figure itself is shown as printed. */
export function SlipNotes({ framework, slips }: SlipNotesProps) {
  const words = useWords();
  return framework.slips
    .filter(({ id }) => slips?.includes(id))
    .map(({ id, asPrinted, note }) => (
      <p key={id} className={styles['note']}>
        <StatusChip tone="unknown" look="plain">
          <WithNames>{words.about.slip(asPrinted, words.text(note))}</WithNames>
        </StatusChip>
      </p>
    ));
}
