import { Suspense, useEffect, useRef, useState } from 'react';
import { findFramework } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import { addresses } from '../parts/addresses.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import {
  useFirstWords,
  useLanguage,
  usePlanner,
  usePlans,
  usePreferences,
  useUpdates,
} from '../parts/PlannerContext.ts';
import { useUndoKeys } from '../parts/useUndoKeys.ts';
import { AppHeader } from './AppHeader.tsx';
import styles from './AppFrame.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Screens } from './Screens.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useOpenPlan } from './useOpenPlan.ts';
import { Notice } from '../ui/Notice.tsx';
import { Button } from '../ui/Button.tsx';
import { Row } from '../ui/Row.tsx';

const FrameworkChanges = lazyPart(async () => (await import('../parts/FrameworkChanges.tsx')).FrameworkChanges);

/** What stands around every screen: skip link, header, main part. */
export function AppFrame() {
  const words = useFirstWords();
  const main = useRef<HTMLElement>(null);
  const reading = usePlans((state) => state.reading);
  const open = useOpenPlan();
  const isReading = reading === 'pending' || (reading === 'begun' && open.address !== addresses.start);
  useTheme();
  const { undo, redo } = usePlanner().plans.getState();
  useUndoKeys(open.editing ? open.planId : null, undo, redo);

  return (
    <>
      {/* A real `#main` address would be taken for a screen of its own. */}
      <a
        className={styles['skip']}
        data-on-paper={false}
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
        <div className={styles['notices']} data-on-paper={false}>
          <LanguageNotice />
          <StorageNotice />
          <UpdateNotice />
        </div>
        <div className={styles['notices']}>
          {open.editing && open.planId !== null && <FrameworkNotice planId={open.planId} />}
        </div>
        <ErrorBoundary>{isReading ? <output>{words.common.loading}</output> : <Screens />}</ErrorBoundary>
      </main>
    </>
  );
}

/** The language asked for could not be loaded. */
function LanguageNotice() {
  const { languageMissing } = useFirstWords().app;
  const missing = useLanguage((state) => state.missing);
  if (missing === null) return null;
  return (
    <div role="alert">
      <Notice tone="info" heading={languageMissing.title} headingLevel={2}>
        <p>{languageMissing.text}</p>
      </Notice>
    </div>
  );
}

/** Puts the reader's choice of colours on the page; without a choice the device decides. */
function useTheme(): void {
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'device') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}

/** A new version waits, or another tab has taken it. The reader says when; nothing is lost by it. */
function UpdateNotice() {
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

/** Speaks up where the rules a plan was made with are not here, or there is a newer version of them. Else nothing. */
function FrameworkNotice({ planId }: { readonly planId: string }) {
  const { catalogue } = usePlanner();
  const plan = usePlans(({ plans }) => plans[planId]);
  /** The version the reader has decided not to move to for now. */
  const [declined, setDeclined] = useState<string | null>(null);
  const newest = plan && findFramework(catalogue, plan.framework.id);
  if (!newest || declined === newest.version) return null;
  if (newest.version === plan.framework.version && findVersion(catalogue, plan.framework)) return null;
  return (
    <Suspense>
      <FrameworkChanges plan={plan} newest={newest} onStay={() => setDeclined(newest.version)} />
    </Suspense>
  );
}
