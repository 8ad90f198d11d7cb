import { answerPlan } from '../../src/completion/answerPlan.ts';
import { readBest, surveyCompletions } from '../../src/completion/bestCompletion.ts';
import { TooTangled } from '../../src/diagram/interruption.ts';
import { askAbout } from '../../src/completion/question.ts';
import type { Bench, Figure } from './figure.ts';
import { largeCase, type LargeCase } from './largeFramework.ts';
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

function measure(units: number, rules: number, alternatives = 0): readonly Figure[] {
  const size = `${units} units and ${rules} rules${alternatives > 0 ? `, ${alternatives} of them alternatives` : ''}`;
  const cases = seeds.map((seed) => largeCase(units, rules, seed, alternatives));
  const goal = units === 500 && rules === 20;
  const timed = cases.flatMap((large) => {
    try {
      const drawn = milliseconds(() => askAbout(large.plan, large.pathway, large.catalogue));
      const completed = median(Array.from({ length: 5 }, () => milliseconds(() => complete(large))));
      const answered = goal
        ? milliseconds(() => answerPlan({ ...large.plan }, large.pathway, large.catalogue, 'fewestSurplusCredits'))
        : 0;
      return [{ drawn, completed, answered }];
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
    figure(`completion, ${size}`, median(timed.map(({ completed }) => completed)), goal ? 50 : null),
    figure(`completion, ${size}: first time`, median(timed.map(({ drawn }) => drawn)), null),
    ...(goal
      ? [figure(`completion, ${size}: whole answer, ways counted`, median(timed.map(({ answered }) => answered)), null)]
      : []),
  ];
}

const bench: Bench = {
  name: 'Completion as frameworks grow',
  run: async () => {
    measure(50, 5);
    return [
      ...unitCounts.flatMap((units) => ruleCounts.flatMap((rules) => measure(units, rules))),
      ...[1, 2, 4, 6].flatMap((alternatives) => measure(200, 20, alternatives)),
    ];
  },
};

export default bench;
