import { useFirstWords } from '../parts/PlannerContext.ts';
import { NotLoaded } from '../parts/NotLoaded.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BrokenScreen.module.css';

/** Stands in the place of a card or row that broke; everything around it goes on. */
export function BrokenPiece({ error }: { error: unknown }) {
  const { broken, notLoaded } = useFirstWords().app;
  if (error instanceof NotLoaded)
    return (
      <div role="alert" className={styles['piece']}>
        <p>{notLoaded.title}</p>
        <Button onClick={() => window.location.reload()}>{broken.reload}</Button>
      </div>
    );
  return (
    <div className={styles['piece']}>
      <p>{broken.piece}</p>
      <details>
        <summary>{broken.details}</summary>
        <pre className={styles['details']}>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </div>
  );
}
