import { useId } from 'react';
import { Link } from 'wouter';
import { builtInCatalogue } from '../../catalogue/builtInCatalogue.ts';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { findVersion } from '../../catalogue/findVersion.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, usePlans } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import type { StoredFramework } from '../../store/frameworksStore.ts';
import { Card } from '../../ui/Card.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Row } from '../../ui/Row.tsx';
import styles from './FrameworksScreen.module.css';

interface AddedFrameworksProps {
  readonly stored: readonly StoredFramework[];
  readonly onRemove: (framework: KnownFramework) => void;
}

/** A provider's own frameworks, each version, with how many plans rest on it. */
export function AddedFrameworks({ stored, onRemove }: AddedFrameworksProps) {
  const { words, catalogue } = usePlanner();
  const { frameworks: text } = words;
  const plans = usePlans((state) => state.plans);
  const headingId = useId();
  const own = stored.filter(({ id }) => builtInCatalogue.frameworks.every((builtIn) => builtIn.id !== id));
  const plansOf = ({ hash }: KnownFramework) =>
    Object.values(plans).filter(({ framework }) => findVersion(catalogue, framework)?.framework.hash === hash).length;
  return (
    <section aria-labelledby={headingId} className={styles['list']}>
      <h2 id={headingId}>{text.list}</h2>
      {own.length === 0 && <p>{text.none}</p>}
      <ul className={styles['list']}>
        {own.map((framework) => {
          const { id, version, title } = framework;
          const count = plansOf(framework);
          return (
            <li key={framework.hash}>
              <Card className={styles['framework']}>
                <div>
                  <h3>{title}</h3>
                  <p className={styles['quiet']}>
                    {text.version(version)} · {count === 0 ? text.unused : text.usedBy(count)}
                  </p>
                  {framework.isBeside && <p>{text.beside}</p>}
                </div>
                <Row>
                  <Link href={addresses.about(id)}>{text.about}</Link>
                  <Button icon="trash" onClick={() => onRemove(framework)}>
                    {text.remove}
                    <VisuallyHidden> {text.removeAbout(title, version)}</VisuallyHidden>
                  </Button>
                </Row>
              </Card>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
