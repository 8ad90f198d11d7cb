import type { Apart } from '../../cohort/gatherPlans.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Notice } from '../../ui/Notice.tsx';

const mostShown = 20;

/** Plans that began as one and have gone separate ways: each has a row, and here stands why there are two. */
export function ApartList({ apart }: { readonly apart: readonly Apart[] }) {
  const { cohort } = useWords();
  if (apart.length === 0) return null;
  const more = apart.length - mostShown;
  return (
    <Notice tone="info" headingLevel={2} heading={cohort.apartHeading}>
      {apart.slice(0, mostShown).map((each) => (
        <p key={`${each.file} ${each.name}`}>{cohort.apart(each)}</p>
      ))}
      {more > 0 && <p>{cohort.leftOut.more(more)}</p>}
    </Notice>
  );
}
