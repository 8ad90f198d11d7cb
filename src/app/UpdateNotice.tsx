import { usePlans, useUpdates, useFirstWords } from '../parts/PlannerContext.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Row } from '../ui/Row.tsx';

/** A new version waits, or another tab has taken it. The reader says when; nothing is lost by it. */
export function UpdateNotice() {
  const words = useFirstWords();
  const { update, take } = useUpdates((state) => state);
  const saving = usePlans((state) => state.saving);
  const { update: text } = words.storage;
  if (update === 'none') return null;
  if (update === 'taking') return <Notice tone="info" heading={text.taking} headingLevel={2} />;
  const said = text[update];
  return (
    <Notice
      tone="info"
      heading={said.title}
      headingLevel={2}
      action={
        <Row>
          {/* What is still being written would be cut off. */}
          <Button disabled={saving === 'saving'} onClick={take}>
            {said.take}
          </Button>
        </Row>
      }
    >
      <p>{said.text}</p>
    </Notice>
  );
}
