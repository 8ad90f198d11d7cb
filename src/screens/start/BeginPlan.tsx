import { useId } from 'react';
import type { FrameworkOutline } from '../../catalogue/outline.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFirstWords } from '../../parts/PlannerContext.ts';
import { WithName } from '../../parts/WithName.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { LineLink } from '../../parts/LineLink.tsx';
import styles from './BeginPlan.module.css';
import { PathwayCard } from './PathwayCard.tsx';

/** The pathways of one framework, each a way into a new plan. */
export function BeginPlan({ framework }: { framework: FrameworkOutline }) {
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
