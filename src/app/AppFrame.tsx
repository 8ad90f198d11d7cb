import { useRef } from 'react';
import { addresses } from '../parts/addresses.ts';
import { FrameworkNotice } from '../parts/FrameworkNotice.tsx';
import { usePlanner, usePlans, useFirstWords } from '../parts/PlannerContext.ts';
import { useUndoKeys } from '../parts/useUndoKeys.ts';
import { AppHeader } from './AppHeader.tsx';
import styles from './AppFrame.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguageNotice } from './LanguageNotice.tsx';
import { Screens } from './Screens.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useOpenPlan } from './useOpenPlan.ts';
import { useTheme } from './useTheme.ts';

/** What stands around every screen: skip link, header, main part. */
export function AppFrame() {
  const words = useFirstWords();
  const main = useRef<HTMLElement>(null);
  const reading = usePlans((state) => state.reading);
  const open = useOpenPlan();
  const isReading = reading === 'pending' || (reading === 'begun' && open.address !== addresses.start);
  useTheme();
  const { undo, redo } = usePlanner().plans.getState();
  useUndoKeys(open.editing ? (open.plan?.id ?? null) : null, undo, redo);

  return (
    <>
      {/* A real `#main` address would be taken for a screen of its own. */}
      <a
        className={styles['skip']}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.common.skipToContent}
      </a>
      <AppHeader open={open} />
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        <div className={styles['storage']}>
          <LanguageNotice />
          <StorageNotice />
          <UpdateNotice />
          {open.editing && open.plan && <FrameworkNotice plan={open.plan} />}
        </div>
        <ErrorBoundary>{isReading ? <output>{words.common.loading}</output> : <Screens />}</ErrorBoundary>
      </main>
    </>
  );
}
