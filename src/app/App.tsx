import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { PlannerContext, type Planner } from '../parts/PlannerContext.ts';
import { AppFrame } from './AppFrame.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Addresses live behind the `#`, so that the planner works from any folder of any web space. */
const hashAddresses = { hook: useHashLocation };

/** The whole product. */
export function App({ planner }: { planner: Planner }) {
  return (
    <PlannerContext value={planner}>
      <Router {...hashAddresses}>
        <ErrorBoundary>
          <AppFrame />
        </ErrorBoundary>
      </Router>
    </PlannerContext>
  );
}
