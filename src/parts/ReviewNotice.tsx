import type { Framework } from '../catalogue/schema.ts';
import { Notice } from '../ui/Notice.tsx';
import { useToday, useWords } from './PlannerContext.ts';

/** The framework's own review day has passed: whether it is still open is for the provider to say. Else nothing. */
export function ReviewNotice({ framework }: { framework: Framework }) {
  const words = useWords();
  const today = useToday();
  const { reviewBy } = framework;
  if (reviewBy === null || today <= reviewBy) return null;
  const { title, text } = words.about.reviewPassed;
  return (
    <Notice tone="unknown" heading={title(words.formats.date(reviewBy))} headingLevel={2}>
      <p>{text}</p>
    </Notice>
  );
}
