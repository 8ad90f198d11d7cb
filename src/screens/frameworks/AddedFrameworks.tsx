import { useCallback, useId, useState } from 'react';
import { Link } from 'wouter';
import { builtInCatalogue } from '../../catalogue/builtInCatalogue.ts';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { findVersion } from '../../catalogue/findVersion.ts';
import { addresses } from '../../parts/addresses.ts';
import { useFrameworks, usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Button } from '../../ui/Button.tsx';
import type { StoredFramework } from '../../store/frameworksStore.ts';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Row } from '../../ui/Row.tsx';
import styles from './FrameworksScreen.module.css';

interface AddedFrameworksProps {
  readonly stored: readonly StoredFramework[];
  readonly onRemove: (framework: StoredFramework, isUsed: boolean) => void;
  readonly onBringBack: (framework: StoredFramework) => void;
}

/** A provider's own frameworks, each version, with how many plans rest on it. One that plans use is not removed unasked. */
export function AddedFrameworks({ stored, onRemove, onBringBack }: AddedFrameworksProps) {
  const { catalogue } = usePlanner();
  const { frameworks: text } = useWords();
  const plans = usePlans((state) => state.plans);
  const deleted = usePlans((state) => state.removed);
  const [asked, setAsked] = useState<StoredFramework | null>(null);
  const cancel = useCallback(() => setAsked(null), []);
  const headingId = useId();
  const hosted = useFrameworks((state) => state.hosted.frameworks);
  const own = stored.filter(
    ({ id, hash }) =>
      builtInCatalogue.frameworks.every((builtIn) => builtIn.id !== id) && hosted.every((other) => other.hash !== hash),
  );
  const countOf = ({ hash }: KnownFramework, among: readonly Plan[]) =>
    among.filter(({ framework }) => findVersion(catalogue, framework)?.framework.hash === hash).length;
  const plansOf = (framework: KnownFramework) => countOf(framework, Object.values(plans));
  const remove = (framework: StoredFramework) => {
    setAsked(null);
    const isUsed =
      plansOf(framework) > 0 ||
      countOf(
        framework,
        deleted.map(({ plan }) => plan),
      ) > 0;
    onRemove(framework, isUsed);
  };
  return (
    <Stack as="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{text.list}</h2>
      {own.length === 0 && <p>{text.none}</p>}
      <Stack as="ul">
        {own.map((framework) => {
          const { id, version, title, edition, isRemoved = false } = framework;
          const count = plansOf(framework);
          const about = <VisuallyHidden> {text.removeAbout(title, version)}</VisuallyHidden>;
          return (
            <li key={framework.hash}>
              <Card>
                <Row look="apart">
                  <div>
                    <h3 className={styles['title']}>{title}</h3>
                    <Quiet>
                      {text.version(version)}
                      {edition !== undefined && ` · ${text.edition(edition)}`} ·{' '}
                      {count === 0 ? text.unused : text.usedBy(count)}
                    </Quiet>
                    {framework.isBeside && <p>{text.beside}</p>}
                    {isRemoved && <p>{text.keptForPlans}</p>}
                  </div>
                  <Row>
                    {!isRemoved && <Link href={addresses.about(id)}>{text.about}</Link>}
                    {isRemoved && (
                      <Button icon="undo" onClick={() => onBringBack(framework)}>
                        {text.bringBack}
                        {about}
                      </Button>
                    )}
                    {(!isRemoved || count === 0) && (
                      <Button icon="trash" onClick={() => (count > 0 ? setAsked(framework) : remove(framework))}>
                        {text.remove}
                        {about}
                      </Button>
                    )}
                  </Row>
                </Row>
              </Card>
            </li>
          );
        })}
      </Stack>
      <Sheet
        open={asked !== null}
        onClose={cancel}
        title={asked && text.removeTitle(asked.title, asked.version)}
        footer={
          <Row>
            <Button icon="trash" onClick={() => asked && remove(asked)}>
              {text.remove}
            </Button>
            <Button kind="quiet" onClick={cancel}>
              {text.keep}
            </Button>
          </Row>
        }
      >
        {asked && <p>{text.removeText(plansOf(asked))}</p>}
      </Sheet>
    </Stack>
  );
}
