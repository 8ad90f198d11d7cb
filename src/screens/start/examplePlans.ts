import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { frameworkName } from '../../catalogue/findVersion.ts';
import { createPlan } from '../../plan/createPlan.ts';
import { changeUnits } from '../../plan/unitChoices.ts';
import type { Plan } from '../../plan/planSchema.ts';

/** Examples made up for looking around in. */
export type ExampleName = 'ready' | 'over';

export const exampleFramework = 'customer-service';

/** Earlier versions gave every reader's example the same id. */
const idPrefix = 'example-';

export const isExample = ({ id, origin }: Plan): boolean => origin?.kind === 'example' || id.startsWith(idPrefix);

/** The plan here that began from an example; undefined where there is none. */
export const begunFrom = (example: ExampleName, plans: readonly Plan[]): Plan | undefined =>
  plans.find(
    ({ id, origin }) => (origin?.kind === 'example' && origin.of === example) || id === `${idPrefix}${example}`,
  );

/** With the 19 mandatory credits: 3 from Group A and 16 from Group B. */
const shared = ['D/506/2119', 'H/506/2154', 'K/506/2155', 'R/506/2134', 'Y/506/2135', 'T/506/2143'];

const chosen: Record<ExampleName, readonly string[]> = {
  /** 7 from Group C make 45. */
  ready: [...shared, 'L/506/1807', 'H/506/1814', 'T/505/4673'],
  /** 9 from Group C, 2 more than it allows. */
  over: [...shared, 'L/506/1807', 'H/506/1814', 'T/505/4673', 'L/506/1905'],
};

interface ExampleStart {
  readonly id: string;
  readonly name: string;
  readonly framework: KnownFramework;
  readonly today: string;
  readonly now: string;
}

export function examplePlan(example: ExampleName, { id, name, framework, today, now }: ExampleStart): Plan {
  const empty = createPlan({
    id,
    name,
    framework: frameworkName(framework),
    pathway: 'customer-service-2',
    offerings: {},
    startDate: today,
    now,
  });
  return changeUnits({ ...empty, origin: { kind: 'example', of: example } }, { add: chosen[example], remove: [] });
}
