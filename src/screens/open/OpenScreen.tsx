import { useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { addresses } from '../../parts/addresses.ts';
import { openPlanLink } from '../../parts/openedPlans.ts';
import { useFrameworks, usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { ReceivedPlans } from '../../parts/ReceivedPlans.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Page } from '../../ui/Page.tsx';
import { LineLink } from '../../parts/LineLink.tsx';

interface OpenScreenProps {
  readonly letters: string;
  /** `id` of the framework that the plan was made with, where it does not come with the planner. */
  readonly needed: string | null;
}

/** Where a link to a plan leads: what is in it, before anything is kept. */
export function OpenScreen({ letters, needed }: OpenScreenProps) {
  const { catalogue, plans, now, newId } = usePlanner();
  const words = useWords();
  const { open: text } = words.sharing;
  const isFetching = useFrameworks((state) => state.isFetching);
  const openWith = (known: Catalogue) => ({
    known,
    opened: openPlanLink(letters, {
      words,
      catalogue: known,
      here: Object.values(plans.getState().plans),
      now: now(),
      newId,
    }),
  });
  const [{ known, opened }, setOpened] = useState(() => openWith(catalogue));
  if (opened.fault && known !== catalogue) setOpened(openWith(catalogue));
  // The framework it needs may be beside the planner and still on its way.
  if (opened.fault && needed !== null && isFetching) return <output>{words.common.loading}</output>;
  const title = opened.fault ? text.nothingTitle : text.title;
  return (
    <Page width={44} gap={5}>
      <ScreenHeading pageTitle={[title]}>{title}</ScreenHeading>
      {/* What was opened in vain is opened anew once its framework is there. */}
      <ReceivedPlans key={opened.fault ? 'in vain' : 'opened'} opened={[opened]} headingLevel={2} />
      {opened.fault && needed !== null && (
        <p>
          {text.needs(needed)} <LineLink href={addresses.frameworks}>{text.toFrameworks}</LineLink>
        </p>
      )}
      <p>
        <LineLink href={addresses.start}>{text.toStart}</LineLink>
      </p>
    </Page>
  );
}
