import { useId } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { useFrameworks, useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FrameworksScreen.module.css';

/** What everybody has who comes here. Nothing where its host has put nothing beside the planner. */
export function HostedFrameworks() {
  const { frameworks: text } = useWords();
  const { frameworks, faulty } = useFrameworks((state) => state.hosted);
  const headingId = useId();
  if (frameworks.length === 0 && faulty.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles['list']}>
      <h2 id={headingId}>{text.hosted}</h2>
      <p>{text.hostedText}</p>
      <ul className={styles['list']}>
        {frameworks.map(({ id, hash, title, version }) => (
          <li key={hash}>
            <Card className={styles['framework']}>
              <div>
                <h3>{title}</h3>
                <p className={styles['quiet']}>{text.version(version)}</p>
              </div>
              <Link href={addresses.about(id)}>
                {text.about}
                <VisuallyHidden> {text.removeAbout(title, version)}</VisuallyHidden>
              </Link>
            </Card>
          </li>
        ))}
      </ul>
      {faulty.length > 0 && <p>{text.hostedFaulty(faulty.join(', '))}</p>}
    </section>
  );
}
