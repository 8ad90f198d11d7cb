import { Suspense, useCallback, useId, useState, useEffect } from 'react';
import { allRead } from '../../parts/allRead.ts';
import type { OpenedPlans } from '../../parts/openedPlans.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './OpenPlans.module.css';
import { lazyPart } from '../../parts/lazyPart.ts';

const ReceiveDialog = lazyPart(async () => (await import('../../parts/ReceiveDialog.tsx')).ReceiveDialog);
const LinkDialog = lazyPart(async () => (await import('./LinkDialog.tsx')).LinkDialog);
const ScanDialog = lazyPart(async () => (await import('./ScanDialog.tsx')).ScanDialog);

type Asked = 'link' | 'scan' | null;

/** The ways in for a plan from somewhere else: files, chosen or dropped, a pasted link, a scanned code. */
export function OpenPlans() {
  const { words, plans, ask, newId, now } = usePlanner();
  const { open: text } = words.start;
  const headingId = useId();
  const [opened, setOpened] = useState<readonly OpenedPlans[] | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [busy, setBusy] = useState(false);
  const close = useCallback(() => setOpened(null), []);
  const closeAsked = useCallback(() => setAsked(null), []);
  const read = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      setBusy(true);
      const { openPlanFiles } = await import('../../parts/openedPlans.ts');
      const found = await openPlanFiles(files, { ask, newId, now });
      await allRead(plans);
      setOpened(found);
      setBusy(false);
    },
    [plans, ask, newId, now],
  );
  const over = useDroppedFiles(read);

  return (
    <Stack as="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{text.heading}</h2>
      <Quiet>{text.text}</Quiet>
      <Row>
        <FileButton accept=".json,application/json" multiple onFiles={(files) => void read(files)}>
          {text.file}
        </FileButton>
        <Button icon="link" onClick={() => setAsked('link')}>
          {text.link}
        </Button>
        <Button icon="qr" onClick={() => setAsked('scan')}>
          {text.scan}
        </Button>
      </Row>
      <output>{busy ? text.reading : ''}</output>
      {over && (
        <div className={styles['drop']}>
          <p>{text.dropHere}</p>
        </div>
      )}
      <Suspense>
        {opened && <ReceiveDialog opened={opened} onClose={close} />}
        {asked === 'link' && <LinkDialog onClose={closeAsked} />}
        {asked === 'scan' && <ScanDialog onClose={closeAsked} />}
      </Suspense>
    </Stack>
  );
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the page. True while some are held over it. */
function useDroppedFiles(onFiles: (files: readonly File[]) => Promise<void>): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the planner and show the file.
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) void onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over;
}
