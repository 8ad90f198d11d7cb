import { useId } from 'react';
import { Link } from 'wouter';
import type { Framework } from '../../catalogue/schema.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFirstWords } from '../../parts/PlannerContext.ts';
import { WithName } from '../../parts/WithName.ts';
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
    <section aria-labelledby={headingId} className={styles['begin']}>
      <h2 id={headingId}>
        <WithName name={title}>{words.start.begin.heading(title)}</WithName>
      </h2>
      {whole && <p className={styles['note']}>{words.start.begin.noUnits}</p>}
      <ul className={styles['pathways']}>
        {figures.map((entry) => (
          <li key={entry.pathway.id}>
            <PathwayCard frameworkId={framework.id} pathway={entry.pathway} figures={entry.figures} widest={widest} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={addresses.about(framework.id)} className={styles['about']}>
          <WithName name={title}>{words.start.begin.about(title)}</WithName>
        </Link>
      </p>
    </section>
  );
}
