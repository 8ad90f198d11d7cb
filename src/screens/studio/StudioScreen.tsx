import { useState } from 'react';
import { LineLink } from '../../parts/LineLink.tsx';
import { Page } from '../../ui/Page.tsx';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, useStudioDrafts, useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import type { StudioDraft } from '../../studio/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Row } from '../../ui/Row.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { BeginDraft } from './BeginDraft.tsx';
import { DraftTitle } from './DraftTitle.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useStoredDrafts } from './useStoredDrafts.ts';

/** The frameworks somebody is making, and ways to begin one. */
export function StudioScreen() {
  const { studio } = usePlanner();
  const words = useWords();
  const { studio: text } = words;
  const drafts = useStudioDrafts((state) => state.drafts);
  const [removed, setRemoved] = useState<StudioDraft | null>(null);
  useStoredDrafts();
  const list = [...drafts.values()].toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
  const remove = (draft: StudioDraft) => {
    studio.getState().remove(draft.id);
    setRemoved(draft);
  };
  const bringBack = (draft: StudioDraft) => {
    studio.getState().restore(draft);
    setRemoved(null);
  };
  return (
    <Page width={44} gap={5}>
      <ScreenHeading pageTitle={[text.title]}>{text.title}</ScreenHeading>
      <p>{text.lead}</p>
      <BeginDraft />
      <Stack as="section" gap={3} aria-label={text.drafts}>
        <h2>{text.drafts}</h2>
        <div role="status">
          {removed && (
            <Row>
              <span>{text.removed(removed.framework.title || text.untitled)}</span>
              <Button kind="quiet" icon="undo" onClick={() => bringBack(removed)}>
                {words.common.undo}
              </Button>
            </Row>
          )}
        </div>
        {list.length === 0 && <p>{text.noDrafts}</p>}
        {list.map((draft) => (
          <Card key={draft.id}>
            <Row look="apart">
              <div>
                <h3>
                  <DraftTitle draft={draft.framework} />
                </h3>
                <Quiet>
                  {words.frameworks.version(draft.framework.version)} · {text.changed(draft.changed.slice(0, 10))}
                </Quiet>
              </div>
              <Row>
                <LineLink href={addresses.draft(draft.id)}>
                  {text.open}
                  <VisuallyHidden>
                    {' '}
                    <DraftTitle draft={draft.framework} />
                  </VisuallyHidden>
                </LineLink>
                <Button icon="trash" onClick={() => remove(draft)}>
                  {text.remove}
                  <VisuallyHidden>
                    {' '}
                    <DraftTitle draft={draft.framework} />
                  </VisuallyHidden>
                </Button>
              </Row>
            </Row>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
