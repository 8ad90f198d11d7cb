import { useState } from 'react';
import { addresses } from '../parts/addresses.ts';
import { NotLoaded } from '../parts/NotLoaded.ts';
import { useFirstWords } from '../parts/PlannerContext.ts';
import { ScreenHeading } from '../parts/ScreenHeading.tsx';
import { useSaveAllPlans } from '../parts/useSaveAllPlans.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BrokenScreen.module.css';

/** A screen that broke, or could not be loaded: every plan can be saved from here, and the way home is open. */
export function BrokenScreen({ error }: { error: unknown }) {
  const { app, storage } = useFirstWords();
  const { broken } = app;
  const said = error instanceof NotLoaded ? app.notLoaded : broken;
  const saveAll = useSaveAllPlans();
  const [note, setNote] = useState('');
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const copy = () => {
    navigator.clipboard?.writeText(details).then(
      () => setNote(broken.copied),
      // The words stand on the page too, ready to be copied by hand.
      () => setNote(''),
    );
  };
  return (
    <div className={styles['broken']}>
      <ScreenHeading pageTitle={[said.title]}>{said.title}</ScreenHeading>
      <p>{said.text}</p>
      <div className={styles['actions']}>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {broken.reload}
        </Button>
        {saveAll && (
          <Button
            icon="download"
            onClick={() =>
              void saveAll().then(
                (name) => setNote(storage.saved(name)),
                () => setNote(broken.notSaved),
              )
            }
          >
            {storage.saveAll}
          </Button>
        )}
        {said === broken && (
          <Button icon="copy" onClick={copy}>
            {broken.copy}
          </Button>
        )}
      </div>
      <output>{note}</output>
      <p>
        <a href={`#${addresses.start}`}>{app.notFound.toStart}</a>
      </p>
      {said === broken && (
        <details>
          <summary>{broken.details}</summary>
          <pre className={styles['details']}>{details}</pre>
        </details>
      )}
    </div>
  );
}
