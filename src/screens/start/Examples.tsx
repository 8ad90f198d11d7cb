import { useId } from 'react';
import { useLocation } from 'wouter';
import { findFramework } from '../../catalogue/findFramework.ts';
import { addresses } from '../../parts/addresses.ts';
import { allRead } from '../../parts/allRead.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import type { ExampleName } from './examplePlans.ts';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';

const exampleNames: readonly ExampleName[] = ['ready', 'over'];

/** Plans made up to look around in. One that is here already is opened as it was left. */
export function Examples() {
  const { words, frameworks, plans, today, newId, now } = usePlanner();
  const [, goTo] = useLocation();
  const headingId = useId();
  const { examples: text } = words.start;

  const titles: Record<ExampleName, string> = { ready: text.ready, over: text.over };
  const names: Record<ExampleName, string> = { ready: text.readyName, over: text.overName };
  const open = async (example: ExampleName) => {
    const [{ begunFrom, exampleFramework, examplePlan }] = await Promise.all([
      import('./examplePlans.ts'),
      allRead(plans),
    ]);
    const { plans: known, add } = plans.getState();
    const framework = findFramework(frameworks.getState().catalogue, exampleFramework);
    const begun = begunFrom(example, Object.values(known));
    const id = begun?.id ?? newId();
    if (framework && !begun)
      add(examplePlan(example, { id, name: names[example], framework, today: today.getState(), now: now() }));
    goTo(addresses.units(id));
  };
  return (
    <Stack as="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{text.heading}</h2>
      <Quiet>{text.text}</Quiet>
      <Row>
        {exampleNames.map((example) => (
          <Button key={example} iconAfter="arrowRight" onClick={() => void open(example)}>
            {titles[example]}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
