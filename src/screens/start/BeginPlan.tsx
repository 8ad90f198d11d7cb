import { useId } from 'react';
import type { Framework } from '../../catalogue/schema.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFirstWords } from '../../parts/PlannerContext.ts';
import { WithName } from '../../parts/WithName.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { LineLink } from '../../parts/LineLink.tsx';
import styles from './BeginPlan.module.css';
import { PathwayCard } from './PathwayCard.tsx';
import { pathwayFigures } from './pathwayFigures.ts';

/** The pathways of one framework, each a way into a new plan. */
export function BeginPlan({ framework }: { framework: Framework }) {
  const words = useFirstWords();
  const headingId = useId();
  const figures = framework.pathways.map((pathway) => ({ pathway, figures: pathwayFigures(pathway) }));
  const widest = Math.max(...figures.map((entry) => entry.figures.all));
  const whole = figures.every((entry) => !entry.figures.hasUnits);
  const title = words.start.frameworkName(framework.title);

  return (
    <Stack as="section" gap={3} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <WithName name={title}>{words.start.begin.heading(title)}</WithName>
      </h2>
      {whole && <Quiet>{words.start.begin.noUnits}</Quiet>}
      <ul className={styles['pathways']}>
        {figures.map((entry) => (
          <li key={entry.pathway.id}>
            <PathwayCard frameworkId={framework.id} pathway={entry.pathway} figures={entry.figures} widest={widest} />
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
