import type { ReactNode } from 'react';
import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { Finding } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

interface FindingWhyProps {
  readonly finding: Finding;
  readonly view: PlanView;
  /** Stands before the words, on the same line. */
  readonly lead?: ReactNode;
}

/** "Why?": how it stands, the reason in our own words, and the clause. */
export function FindingWhy({ finding, view, lead }: FindingWhyProps) {
  const words = useWords();
  const said = sayFinding(words.findings, finding, (reference) => unitTitle(view.pathway, reference, words.locale));
  return (
    <Disclosure summary={words.common.why} about={`${said.title}, ${said.figures}`} lead={lead}>
      <p>
        <WithNames>{said.sentence}</WithNames>
      </p>
      <p>{said.why}</p>
      {finding.source && <SourceNote framework={view.framework} source={finding.source} />}
    </Disclosure>
  );
}
