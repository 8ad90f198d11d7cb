import { answerPlan } from '../../src/completion/answerPlan.ts';
import { readBest, surveyCompletions } from '../../src/completion/bestCompletion.ts';
import { TooTangled } from '../../src/diagram/interruption.ts';
import { askAbout } from '../../src/completion/question.ts';
import type { Bench, Figure } from './figure.ts';
import { hoursCase, largeCase, tiedCase, type LargeCase } from './largeFramework.ts';
import { median } from './stopwatch.ts';

const unitCounts = [50, 100, 200, 500];
const ruleCounts = [5, 10, 20, 40];
const seeds = [1, 2, 3];

/** Can it be completed, how best, and which units can it be completed with? As after a tap: the framework is known already. */
function complete({ plan, pathway, catalogue }: LargeCase): unknown {
  const question = askAbout({ ...plan }, pathway, catalogue);
  const surveys = surveyCompletions(question, question.worst, 'fewestSurplusCredits');
  const best = readBest(question, surveys);
  const unitsThatFit = surveys.flatMap(({ leastWith }, position) =>
    [...(question.chosen[position]?.standings.keys() ?? [])].filter((unit) => leastWith(unit) !== Infinity),
  );
  return { best, unitsThatFit };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const figure = (name: string, value: number, goal: number | null): Figure => ({
  name,
  value,
  unit: 'ms',
  goal,
  better: 'lower',
});

interface Made {
  readonly make: (seed: number) => LargeCase;
  /** What a tap may take, and the first answer. */
  readonly goals?: { readonly tap: number | null; readonly answer: number | null } | undefined;
}

function measure(size: string, { make, goals }: Made): readonly Figure[] {
  const cases = seeds.map(make);
  const timed = cases.flatMap((large) => {
    try {
      const drawn = milliseconds(() => askAbout(large.plan, large.pathway, large.catalogue));
      const completed = median(Array.from({ length: 5 }, () => milliseconds(() => complete(large))));
      const answered = goals
        ? milliseconds(() => answerPlan({ ...large.plan }, large.pathway, large.catalogue, 'fewestSurplusCredits'))
        : 0;
      return [{ drawn, completed, first: drawn + answered }];
    } catch (error) {
      if (error instanceof TooTangled) return [];
      throw error;
    }
  });
  if (timed.length < cases.length) {
    return [
      figure(`completion, ${size}: frameworks too tangled, of ${cases.length}`, cases.length - timed.length, null),
    ];
  }
  return [
    figure(`completion, ${size}`, median(timed.map(({ completed }) => completed)), goals?.tap ?? null),
    figure(`completion, ${size}: first time`, median(timed.map(({ drawn }) => drawn)), null),
    ...(goals
      ? [
          figure(
            `completion, ${size}: first answer, ways counted`,
            median(timed.map(({ first }) => first)),
            goals.answer,
          ),
        ]
      : []),
  ];
}

const goalsOf = (units: number, rules: number): Made['goals'] =>
  rules !== 20 ? undefined : { 200: { tap: null, answer: 200 }, 500: { tap: 50, answer: null } }[units];

const bench: Bench = {
  name: 'Completion as frameworks grow',
  run: async () => {
    const ofSize = (units: number, rules: number) =>
      measure(`${units} units and ${rules} rules`, {
        make: (seed) => largeCase(units, rules, seed),
        goals: goalsOf(units, rules),
      });
    ofSize(50, 5);
    return [
      ...unitCounts.flatMap((units) => ruleCounts.flatMap((rules) => ofSize(units, rules))),
      ...[1, 2, 4, 6].flatMap((alternatives) =>
        measure(`200 units and 20 rules, ${alternatives} of them alternatives`, {
          make: (seed) => largeCase(200, 20, seed, alternatives),
        }),
      ),
      ...[50, 100, 200].flatMap((units) =>
        measure(`${units} units and 10 rules, in guided hours`, { make: (seed) => hoursCase(units, 10, seed) }),
      ),
      ...[50, 100, 200].flatMap((units) =>
        measure(`${units} units and 10 rules of two qualifications, two across`, {
          make: (seed) => tiedCase(units, 10, seed),
        }),
      ),
    ];
  },
};

export default bench;
