import { unitTitle } from '../../catalogue/unitTitle.ts';
import type { CohortWords } from '../../cohort/arrangeRows.ts';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import { sayNextStep } from '../../i18n/sayNextStep.ts';
import type { Words } from '../../i18n/words.ts';
import { planName } from '../../parts/planName.ts';
import { subjectTitle } from '../../parts/subjectTitle.ts';

/** What one language says of a row. */
export function rowWords(words: Words): CohortWords {
  return {
    name: ({ plan }) => planName(plan, words),
    pathway: ({ judgement }) => (judgement ? words.text(judgement.pathway.name) : ''),
    nextStep: ({ judgement, status }) => {
      const { frameworkMissing, notJudged } = words.cohort.cells;
      if (!judgement) return status === 'notJudged' ? notJudged : frameworkMissing;
      const { nextStep, hoursStep, pathway } = judgement;
      if (nextStep.kind === 'done') {
        return words.hoursFindings.step(hoursStep, (subject) => subjectTitle(subject, pathway, words));
      }
      return sayNextStep(words.nextSteps, nextStep, (reference) => unitTitle(pathway, reference, words.locale));
    },
    compare: words.formats.compare,
  };
}

/** One text for all that is at risk, most pressing first; null where nothing is. */
export function riskWords({ judgement }: CohortRow, words: Words): string | null {
  const risks = judgement?.certificates ?? [];
  const [first] = risks;
  if (!first) return null;
  const alike = risks.filter(({ kind }) => kind === first.kind).length;
  return words.cohort.cells.risk(first.kind, alike, first.usableUntil);
}
