import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { PlannerContext, type PlannerParts } from '../parts/PlannerContext.ts';
import { BrokenPart } from '../ui/Boundary.tsx';
import { AppFrame } from './AppFrame.tsx';
import { BrokenPiece } from './BrokenPiece.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { putLanguageOnPage } from './pageLanguage.ts';

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
