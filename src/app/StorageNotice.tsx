import { usePlans, useWords } from '../parts/PlannerContext.ts';
import { Notice } from '../ui/Notice.tsx';

/** Work that would be lost on closing the page is said on every screen, at once. Else nothing. */
export function StorageNotice() {
  const words = useWords();
  const reading = usePlans((state) => state.reading);
  const saving = usePlans((state) => state.saving);
  const { storageRefused } = words.app;
  if (reading !== 'failed') {
    return saving === 'failed' ? <Notice tone="bad" heading={words.common.saving.failed} headingLevel={2} /> : null;
  }
  return (
    <Notice tone="bad" heading={storageRefused.title} headingLevel={2}>
      <p>{storageRefused.text}</p>
    </Notice>
  );
}
