import { useState } from 'react';
import { importKey, readImported, undoImport } from '../../parts/importedPlans.ts';
import { useDrafts, usePlanner, useFirstWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Row } from '../../ui/Row.tsx';

/** What was taken in from files in one go, and the way back, after a reload too. */
export function ImportNotice() {
  const { plans, drafts } = usePlanner();
  const { received: text, open } = useFirstWords().sharing;
  const imported = readImported(useDrafts((state) => state.drafts[importKey]));
  const [left, setLeft] = useState<number | null>(null);
  const forget = () => drafts.getState().discard(importKey);
  const undo = () => {
    if (imported) setLeft(undoImport(plans.getState(), imported));
    forget();
  };
  if (!imported) return <output>{left === null ? '' : text.undidAll(left)}</output>;
  return (
    <Notice
      tone="info"
      headingLevel={2}
      heading={text.tookAll(Object.keys(imported.added).length, imported.joined.length)}
      action={
        <Row>
          <Button icon="undo" onClick={undo}>
            {text.undoAll}
          </Button>
          <Button kind="quiet" onClick={forget}>
            {open.done}
          </Button>
        </Row>
      }
    />
  );
}
