import { useLanguage, useFirstWords } from '../parts/PlannerContext.ts';
import { Notice } from '../ui/Notice.tsx';

/** The language asked for could not be loaded. */
export function LanguageNotice() {
  const { languageMissing } = useFirstWords().app;
  const missing = useLanguage((state) => state.missing);
  if (missing === null) return null;
  return (
    <div role="alert">
      <Notice tone="info" heading={languageMissing.title} headingLevel={2}>
        <p>{languageMissing.text}</p>
      </Notice>
    </div>
  );
}
