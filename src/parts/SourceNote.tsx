import type { Framework, Source } from '../catalogue/schema.ts';
import { useWords } from './PlannerContext.ts';
import { WithNames } from './WithNames.tsx';
import { Quiet } from '../ui/Quiet.tsx';

interface SourceNoteProps {
  readonly framework: Framework;
  readonly source: Source;
}

/** Where a figure or a sentence stands: document and heading, as printed, hence in the document's own language. */
export function SourceNote({ framework, source }: SourceNoteProps) {
  const words = useWords();
  const document = framework.documents.find(({ id }) => id === source.document);
  const { about } = words;
  const { frameworkId, issue } = framework;
  const title = document?.title ?? source.document;
  const note = () => {
    if (document?.kind === 'elsewhere') return about.sourceElsewhere(title, source.section);
    if (frameworkId === null || issue === null) return about.source(title, source.section);
    return about.sourceIssue(frameworkId, issue, source.section);
  };
  return (
    <Quiet size="caption">
      <WithNames>{note()}</WithNames>
    </Quiet>
  );
}
