import { useWords } from '../parts/PlannerContext.ts';
import { Notice } from '../ui/Notice.tsx';

export function StorageNotice() {
  const { storageRefused } = useWords().app;
  return (
    <Notice tone="bad" heading={storageRefused.title} headingLevel={2}>
      <p>{storageRefused.text}</p>
    </Notice>
  );
}
