import type { Framework, Source } from '../catalogue/schema.ts';
import { useWords } from './PlannerContext.ts';
import styles from './SourceNote.module.css';

interface SourceNoteProps {
  readonly framework: Framework;
  readonly source: Source;
}

/** Where a figure or a sentence stands: document and heading, as printed, hence in the document's own language. */
export function SourceNote({ framework, source }: SourceNoteProps) {
  const words = useWords();
  const document = framework.documents.find(({ id }) => id === source.document);
  const title = document?.title ?? source.document;
  const say = document?.kind === 'elsewhere' ? words.about.sourceElsewhere : words.about.source;
  return <p className={styles['note']}>{say(title, source.section)}</p>;
}
