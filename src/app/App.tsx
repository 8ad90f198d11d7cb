import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { PlannerContext, type Planner } from '../parts/PlannerContext.ts';
import { AppFrame } from './AppFrame.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** The whole product. Addresses live behind the `#`, so that it works from any folder of any web space. */
export function App({ planner }: { planner: Planner }) {
  return (
    <PlannerContext value={planner}>
      <Router hook={useHashLocation}>
        <ErrorBoundary>
          <AppFrame />
        </ErrorBoundary>
      </Router>
    </PlannerContext>
  );
}
