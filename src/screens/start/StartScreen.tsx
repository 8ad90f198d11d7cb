import { Suspense, useDeferredValue, useState, useId } from 'react';
import { newestFrameworks } from '../../catalogue/findFramework.ts';
import { builtInOutlines, outlineOf, type FrameworkOutline } from '../../catalogue/outline.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, usePlans, useUpdates, useFirstWords } from '../../parts/PlannerContext.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Examples } from './Examples.tsx';
import { OpenPlans } from './OpenPlans.tsx';
import { LineLink } from '../../parts/LineLink.tsx';
import styles from './StartScreen.module.css';
import { WithName } from '../../parts/WithName.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { PathwayCard } from './PathwayCard.tsx';

// Judging plans takes much more than this page does, and a first visit has none.
export const PlansHere = lazyPart(async () => (await import('./PlansHere.tsx')).PlansHere);

/** Carry on with a plan, start one, or try an example. */
export function StartScreen() {
  const { words, catalogue } = usePlanner();
  const hasPlans = usePlans(
    ({ plans, removed, newer, unreadable }) =>
      removed.length + newer.length + unreadable.length > 0 || Object.keys(plans).length > 0,
  );
  // None is loaded yet on a first visit.
  const outlines = catalogue.frameworks.length > 0 ? newestFrameworks(catalogue).map(outlineOf) : builtInOutlines;
  const offline = useUpdates((state) => state.offlineReady);
  /** The list stays when its last plan goes: it offers to undo that. */
  const [listed, setListed] = useState(hasPlans);
  // A first plan may come while a dialog is open here: that stays until the list can stand beside it.
  const isDue = useDeferredValue(hasPlans);
  if (isDue && !listed) setListed(true);
  return (
    <div className={styles['screen']}>
      <Stack as="header" className={styles['intro']}>
        <ScreenHeading pageTitle={[words.start.pageName]}>{words.start.title}</ScreenHeading>
        <p className={styles['lead']}>{words.start.lead}</p>
      </Stack>
      {/* All of it waits for the list, which would push it aside from under a finger. */}
      <Suspense fallback={<output>{words.common.loading}</output>}>
        {listed && <PlansHere />}
        {outlines.map((framework) => (
          <BeginPlan key={framework.id} framework={framework} />
        ))}
        <OpenPlans />
        <Examples />
        <p>
          <LineLink href={addresses.frameworks}>{words.start.ownFrameworks}</LineLink>
        </p>
        <p>
          <LineLink href={addresses.accessibility}>{words.start.accessibility}</LineLink>
        </p>
        <p className={styles['local']}>
          <Icon name="deviceSaved" />
          <span>
            {words.start.local} {offline && words.storage.offline}
          </span>
        </p>
      </Suspense>
    </div>
  );
}

/** The pathways of one framework, each a way into a new plan. */
function BeginPlan({ framework }: { framework: FrameworkOutline }) {
  const words = useFirstWords();
  const headingId = useId();
  const widest = Math.max(...framework.pathways.map(({ all }) => all));
  const whole = framework.pathways.every(({ hasUnits }) => !hasUnits);
  const title = words.start.frameworkName(framework.title);

  return (
    <Stack as="section" gap={3} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <WithName name={title}>{words.start.begin.heading(title)}</WithName>
      </h2>
      {whole && <Quiet>{words.start.begin.noUnits}</Quiet>}
      <ul className={styles['pathways']}>
        {framework.pathways.map((pathway) => (
          <li key={pathway.id}>
            <PathwayCard frameworkId={framework.id} pathway={pathway} widest={widest} />
          </li>
        ))}
      </ul>
      <p>
        <LineLink href={addresses.about(framework.id)} size="support">
          <WithName name={title}>{words.start.begin.about(title)}</WithName>
        </LineLink>
      </p>
    </Stack>
  );
}
