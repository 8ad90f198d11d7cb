import { useState } from 'react';
import { useWords } from '../parts/PlannerContext.ts';
import { ScreenHeading } from '../parts/ScreenHeading.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './BrokenScreen.module.css';

export function BrokenScreen({ error }: { error: unknown }) {
  const { broken } = useWords().app;
  const [copied, setCopied] = useState(false);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const copy = () => {
    navigator.clipboard?.writeText(details).then(
      () => setCopied(true),
      // The words stand on the page too, ready to be copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <main className={styles['broken']}>
      <ScreenHeading pageTitle={[broken.title]}>{broken.title}</ScreenHeading>
      <p>{broken.text}</p>
      <div className={styles['actions']}>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {broken.reload}
        </Button>
        <Button icon="copy" onClick={copy}>
          {broken.copy}
        </Button>
      </div>
      <output>{copied ? broken.copied : ''}</output>
      <details>
        <summary>{broken.details}</summary>
        <pre className={styles['details']}>{details}</pre>
      </details>
    </main>
  );
}
