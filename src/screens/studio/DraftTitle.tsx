import { useWords } from '../../parts/PlannerContext.ts';
import type { FrameworkDraft } from '../../studio/draft.ts';

/** What a framework is called that may have no title yet. Titles are as printed, which is in English. */
export function DraftTitle({ draft: { title } }: { readonly draft: FrameworkDraft }) {
  const { untitled } = useWords().studio;
  return title === '' ? untitled : <span lang="en">{title}</span>;
}
