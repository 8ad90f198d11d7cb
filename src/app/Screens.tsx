import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { addresses } from '../parts/addresses.ts';
import { usePlanner, usePlans, useFirstWords } from '../parts/PlannerContext.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import { findFramework, findPathway } from '../catalogue/findFramework.ts';
import { StartScreen } from '../screens/start/StartScreen.tsx';
import { DeadEnd } from './DeadEnd.tsx';

const SetUpScreen = lazyPart(async () => (await import('../screens/start/SetUpScreen.tsx')).SetUpScreen);
const UnitsScreen = lazyPart(async () => (await import('../screens/units/UnitsScreen.tsx')).UnitsScreen);
const ReviewScreen = lazyPart(async () => (await import('../screens/review/ReviewScreen.tsx')).ReviewScreen);
const HoursScreen = lazyPart(async () => (await import('../screens/hours/HoursScreen.tsx')).HoursScreen);
const OpenScreen = lazyPart(async () => (await import('../screens/open/OpenScreen.tsx')).OpenScreen);
const CohortScreen = lazyPart(async () => (await import('../screens/cohort/CohortScreen.tsx')).CohortScreen);
const FrameworksScreen = lazyPart(
  async () => (await import('../screens/frameworks/FrameworksScreen.tsx')).FrameworksScreen,
);
const StudioScreen = lazyPart(async () => (await import('../screens/studio/StudioScreen.tsx')).StudioScreen);
const DraftScreen = lazyPart(async () => (await import('../screens/studio/DraftScreen.tsx')).DraftScreen);
const UnitsTrial = lazyPart(async () => (await import('../screens/units/UnitsTrial.tsx')).UnitsTrial);
const AccessibilityScreen = lazyPart(
  async () => (await import('../screens/accessibility/AccessibilityScreen.tsx')).AccessibilityScreen,
);
const AboutScreen = lazyPart(async () => (await import('../screens/about/AboutScreen.tsx')).AboutScreen);

/** A plan that is not open here: one of a later format is not lost, only out of reach. */
function NoPlan({ id }: { id: string }) {
  const { app } = useFirstWords();
  const newer = usePlans((state) => state.newer.some(({ key }) => key === id));
  return <DeadEnd {...(newer ? app.planNewer : app.planNotHere)} />;
}

function PlanRoute({ id, Screen }: { id: string; Screen: typeof UnitsScreen }) {
  const known = usePlans((state) => id in state.plans);
  return known ? <Screen key={id} planId={id} /> : <NoPlan id={id} />;
}

function AboutRoute({ id, pathway }: { id: string; pathway: string | undefined }) {
  const { words, catalogue } = usePlanner();
  const framework = findFramework(catalogue, id);
  if (!framework) return <DeadEnd {...words.app.frameworkNotHere} />;
  return <AboutScreen key={id} framework={framework} pathwayId={pathway} />;
}

function SetUpRoute({ id, pathwayId }: { id: string; pathwayId: string }) {
  const { words, catalogue } = usePlanner();
  const framework = findFramework(catalogue, id);
  const pathway = framework && findPathway(framework, pathwayId);
  if (!framework || !pathway) return <DeadEnd {...words.app.frameworkNotHere} />;
  return <SetUpScreen key={pathwayId} framework={framework} pathway={pathway} />;
}

/** The screen that belongs to the present address. */
export function Screens() {
  const words = useFirstWords();
  return (
    <Suspense fallback={<output>{words.common.loading}</output>}>
      <Switch>
        <Route path="/">
          <StartScreen />
        </Route>
        <Route path="/new/:id/:pathway">{({ id, pathway }) => <SetUpRoute id={id} pathwayId={pathway} />}</Route>
        <Route path="/plan/:id">{({ id }) => <Redirect to={addresses.units(id)} replace />}</Route>
        <Route path="/plan/:id/units">{({ id }) => <PlanRoute id={id} Screen={UnitsScreen} />}</Route>
        <Route path="/plan/:id/review">{({ id }) => <PlanRoute id={id} Screen={ReviewScreen} />}</Route>
        <Route path="/plan/:id/hours">{({ id }) => <PlanRoute id={id} Screen={HoursScreen} />}</Route>
        <Route path="/open/:letters/:framework?">
          {({ letters, framework }) => <OpenScreen key={letters} letters={letters} needed={framework ?? null} />}
        </Route>
        <Route path={addresses.cohort}>
          <CohortScreen />
        </Route>
        <Route path={addresses.frameworks}>{() => <FrameworksScreen />}</Route>
        <Route path={addresses.studio}>{() => <StudioScreen />}</Route>
        <Route path="/studio/:id">{({ id }) => <DraftScreen key={id} id={id} Trial={UnitsTrial} />}</Route>
        <Route path={addresses.accessibility}>{() => <AccessibilityScreen />}</Route>
        <Route path="/framework/:id/:pathway?">{({ id, pathway }) => <AboutRoute id={id} pathway={pathway} />}</Route>
        <Route>
          <DeadEnd {...words.app.notFound} />
        </Route>
      </Switch>
    </Suspense>
  );
}
