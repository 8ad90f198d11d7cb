import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

function saveAsFile(fileName: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Says how many stored records are no plan, and hands them over as they are. Nothing on a sound device. */
export function UnreadableNotice() {
  const text = useWords().start.unreadable;
  const unreadable = usePlans((state) => state.unreadable);
  if (unreadable.length === 0) return null;
  return (
    <Notice
      tone="unknown"
      heading={text.title(unreadable.length)}
      headingLevel={2}
      action={
        <Button icon="download" onClick={() => saveAsFile(text.fileName, unreadable)}>
          {text.save}
        </Button>
      }
    >
      <p>{text.text}</p>
    </Notice>
  );
}
