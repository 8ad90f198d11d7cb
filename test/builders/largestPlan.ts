import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Qualification } from '../../src/catalogue/schema.ts';
import { createPlan } from '../../src/plan/createPlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';

const referencesOf = ({ units }: Qualification) => units.map(({ reference }) => reference);

/** The most that can be said of a plan on a built-in framework: every Level 3 unit marked, starred and settled. */
export function largestPlan(): Plan {
  const framework = builtInCatalogue.frameworks.find(({ id }) => id === 'customer-service');
  const [level2, level3] = framework?.pathways ?? [];
  const earlier = level2?.qualifications[0];
  const present = level3?.qualifications[0];
  if (!framework || !level3 || !earlier || !present) throw new Error('The Level 3 pathway is missing');
  const references = referencesOf(present);
  const figure = (value: number) => ({ value, from: 'x'.repeat(200) });
  return {
    ...createPlan({
      id: 'largestPlan',
      name: 'x'.repeat(200),
      framework,
      pathway: level3.id,
      offerings: { [present.id]: present.offerings.at(-1)?.number ?? '' },
      startDate: '2027-09-01',
      now: '2026-08-24T09:30:00.000Z',
    }),
    units: Object.fromEntries(references.map((reference) => [reference, { state: 'picked', keep: true }])),
    starred: references,
    settled: Object.fromEntries(references.map((reference) => [reference, { level: figure(8), glh: figure(1000) }])),
    achievedQualifications: [{ qualification: earlier.id, units: referencesOf(earlier) }],
  };
}
