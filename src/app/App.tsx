import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { PlannerContext, type PlannerParts, useFirstWords } from '../parts/PlannerContext.ts';
import { BrokenPart } from '../ui/Boundary.tsx';
import { AppFrame } from './AppFrame.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotLoaded } from '../parts/NotLoaded.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BrokenScreen.module.css';
import type { Locale } from '../i18n/locale.ts';
import type { FirstWords } from '../i18n/words.ts';

/** Addresses live behind the `#`, so that the planner works from any folder of any web space. */
const hashAddresses = { hook: useHashLocation };

const sayBrokenPiece = (error: unknown) => <BrokenPiece error={error} />;
/** Where the frame around every screen broke, its main part is gone too. */
const inMain = (said: ReactNode) => <main>{said}</main>;

interface AppProps {
  readonly planner: PlannerParts;
  /** Why the rest of it could not be had. */
  readonly fault?: Error;
}

/** The whole product. */
export function App({ planner, fault }: AppProps) {
  const catalogue = useStore(planner.frameworks, (state) => state.catalogue);
  const words = useStore(planner.language, (state) => state.words);
  const whole = useMemo(() => ({ ...planner, catalogue, words }), [planner, catalogue, words]);
  // Before anything is painted: a screen reader chooses its voice by it.
  useLayoutEffect(() => putLanguageOnPage(words), [words]);
  return (
    <PlannerContext value={whole}>
      <Router {...hashAddresses}>
        <BrokenPart value={sayBrokenPiece}>
          <ErrorBoundary frame={inMain}>{fault ? inMain(sayBrokenPiece(fault)) : <AppFrame />}</ErrorBoundary>
        </BrokenPart>
      </Router>
    </PlannerContext>
  );
}

/** Stands in the place of a card or row that broke; everything around it goes on. */
function BrokenPiece({ error }: { error: unknown }) {
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

const manifests: Readonly<Record<Locale, string>> = {
  en: './manifest.webmanifest',
  cy: './manifest.cy.webmanifest',
};

/** What the page says of itself to browsers, screen readers and whoever installs it. */
function putLanguageOnPage(words: FirstWords): void {
  const { app, common, languageTag, locale } = words;
  document.documentElement.lang = languageTag;
  document.querySelector('meta[name="description"]')?.setAttribute('content', app.description);
  document.querySelector('meta[name="apple-mobile-web-app-title"]')?.setAttribute('content', common.productName);
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifests[locale]);
}
