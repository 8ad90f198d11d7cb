import { useState } from 'react';
import { builtInCatalogue } from '../../catalogue/builtInCatalogue.ts';
import { usePlanner, useStudioDrafts, useWords } from '../../parts/PlannerContext.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { openFrameworkAway } from '../../store/openFiles.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Row } from '../../ui/Row.tsx';
import { useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';

interface DraftToolsProps {
  readonly id: string;
  /** Somebody wants to hand it out, and it has faults. */
  readonly onFaults: () => void;
}

/** Undo and redo, and what a finished framework is for: to be used here and handed on. */
export function DraftTools({ id, onFaults }: DraftToolsProps) {
  const { studio, frameworks, ask } = usePlanner();
  const words = useWords();
  const { finish: text } = words.studio;
  const { draft } = useStudio();
  const steps = useStudioDrafts((state) => state.steps.get(id));
  const [outcome, setOutcome] = useState('');
  /** The framework, as anybody's planner would take it; else says why not. */
  const finished = async () => {
    const content = JSON.stringify(draft, null, 2);
    const known = { builtIn: builtInCatalogue.frameworks, added: frameworks.getState().stored };
    setOutcome(words.frameworks.reading);
    const opened = await openFrameworkAway(ask, content, known);
    if (opened.ok) return { framework: opened.framework, content };
    const { code } = opened.fault;
    onFaults();
    setOutcome(code === 'builtInId' || code === 'versionTaken' ? text[code] : text.faulty);
    return null;
  };
  const use = async () => {
    const framework = (await finished())?.framework;
    if (!framework) return;
    await frameworks.getState().add(framework);
    setOutcome(text.added(framework.title, framework.version));
  };
  const save = async () => {
    const done = await finished();
    if (!done) return;
    const { id: called, version } = done.framework;
    saveFile(text.fileName(called, version), new Blob([done.content], { type: 'application/json' }));
    setOutcome(text.saved);
  };
  return (
    <Stack gap={3}>
      <Row>
        <IconButton
          icon="undo"
          label={words.common.undo}
          aria-disabled={!steps?.past.length}
          onClick={() => studio.getState().undo(id)}
        />
        <IconButton
          icon="redo"
          label={words.common.redo}
          aria-disabled={!steps?.future.length}
          onClick={() => studio.getState().redo(id)}
        />
        <Button kind="primary" icon="check" onClick={() => void use()}>
          {text.use}
        </Button>
        <Button icon="download" onClick={() => void save()}>
          {text.file}
        </Button>
      </Row>
      <div role="status">{outcome}</div>
    </Stack>
  );
}
