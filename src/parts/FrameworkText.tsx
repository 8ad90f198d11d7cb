import type { Text } from '../catalogue/schema.ts';
import { useWords } from './PlannerContext.ts';
import { WithNames } from './WithNames.tsx';

/** Words that come with a framework; in English, and marked so, where nobody has written them in the reader's language. */
export function FrameworkText({ text }: { readonly text: Text }) {
  const words = useWords();
  const said = words.text(text);
  return words.langOf(text) ? <span lang={words.langOf(text)}>{said}</span> : <WithNames>{said}</WithNames>;
}
