import { useId } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { useFrameworks, useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FrameworksScreen.module.css';

/** What everybody has who comes here. Nothing where its host has put nothing beside the planner. */
export function HostedFrameworks() {
  const { frameworks: text } = useWords();
  const { frameworks, faulty } = useFrameworks((state) => state.hosted);
  const headingId = useId();
  if (frameworks.length === 0 && faulty.length === 0) return null;
  return (
    <Stack as="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{text.hosted}</h2>
      <p>{text.hostedText}</p>
      <Stack as="ul">
        {frameworks.map(({ id, hash, title, version }) => (
          <li key={hash}>
            <Card>
              <Row look="apart">
                <div>
                  <h3 className={styles['title']}>{title}</h3>
                  <Quiet>{text.version(version)}</Quiet>
                </div>
                <Link href={addresses.about(id)}>
                  {text.about}
                  <VisuallyHidden> {text.removeAbout(title, version)}</VisuallyHidden>
                </Link>
              </Row>
            </Card>
          </li>
        ))}
      </Stack>
      {faulty.length > 0 && <p>{text.hostedFaulty(faulty.join(', '))}</p>}
    </Stack>
  );
}
