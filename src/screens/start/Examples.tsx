import { useId } from 'react';
import { useLocation } from 'wouter';
import { findFramework } from '../../catalogue/findFramework.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, useToday } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { begunFrom, exampleFramework, exampleNames, examplePlan, type ExampleName } from './examplePlans.ts';
import { Row } from '../../ui/Row.tsx';
import styles from './Examples.module.css';

/** Plans made up to look around in. One that is here already is opened as it was left. */
export function Examples() {
  const { words, catalogue, plans, newId, now } = usePlanner();
  const today = useToday();
  const [, goTo] = useLocation();
  const headingId = useId();
  const { examples: text } = words.start;
  const framework = findFramework(catalogue, exampleFramework);
  if (!framework) return null;

  const titles: Record<ExampleName, string> = { ready: text.ready, over: text.over };
  const names: Record<ExampleName, string> = { ready: text.readyName, over: text.overName };
  const open = (example: ExampleName) => {
    const { plans: known, add } = plans.getState();
    const begun = begunFrom(example, Object.values(known));
    const id = begun?.id ?? newId();
    if (!begun) add(examplePlan(example, { id, name: names[example], framework, today, now: now() }));
    goTo(addresses.units(id));
  };
  return (
    <section aria-labelledby={headingId} className={styles['examples']}>
      <h2 id={headingId}>{text.heading}</h2>
      <p className={styles['text']}>{text.text}</p>
      <Row>
        {exampleNames.map((example) => (
          <Button key={example} iconAfter="arrowRight" onClick={() => open(example)}>
            {titles[example]}
          </Button>
        ))}
      </Row>
    </section>
  );
}
