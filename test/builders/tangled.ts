import type { Pathway } from '../../src/catalogue/schema.ts';
import { buildPathway, buildQualification, buildUnit, type BareUnitRule } from './frameworkBuilder.ts';

const between = (group: string, least: number, most: number): readonly BareUnitRule[] => [
  { kind: 'groupCreditsMinimum', group, credits: least },
  { kind: 'groupCreditsMaximum', group, credits: most },
];

const pathwayOf = (
  groups: readonly string[],
  units: number,
  creditOf: (index: number) => number,
  most: number,
): Pathway =>
  buildPathway({
    qualifications: [
      buildQualification({
        groups,
        units: groups.flatMap((group) =>
          Array.from({ length: units }, (_, index) => buildUnit(`${group}/${index}`, creditOf(index), group)),
        ),
        rules: groups.flatMap((group) => between(group, Math.floor(most / 2), most)),
      }),
    ],
  });

/** Small files whose valid choices nobody can go through: every sum of credits is another one. */
export const tangled: Readonly<Record<string, Pathway>> = {
  '40 units of powers of two': pathwayOf(['A'], 40, (index) => 2 ** index, 2 ** 39),
  '40 units of powers of two, as far as credits go': pathwayOf(['A'], 40, (index) => 2 ** (index % 10), 4000),
  '2,000 units in one group': pathwayOf(['A'], 2000, (index) => 1 + (index % 7), 4000),
  '12 groups of 40 units': pathwayOf(
    Array.from({ length: 12 }, (_, index) => `G${index}`),
    40,
    (index) => 2 ** (index % 20) + index,
    2 ** 18,
  ),
};
