import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Objective } from '../../src/completion/answer.ts';
import { readBest, surveyCompletions } from '../../src/completion/bestCompletion.ts';
import { askAbout } from '../../src/completion/question.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { integerProgram } from '../completion/integerProgram.ts';
import { partialPlans } from '../completion/partialPlans.ts';
import { loadHighs, solveYalps, yalpsModel } from '../completion/solvers.ts';
import type { Bench, Figure } from './figure.ts';
import { median } from './stopwatch.ts';

const objectives: readonly Objective[] = [
  'fewestSurplusCredits',
  'fewestUnits',
  'fewestGuidedHours',
  'closestToStarred',
];
const plansPerDiploma = 50;

interface Instance {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly objective: Objective;
}

const instances: readonly Instance[] = [level2Diploma, level3Diploma].flatMap((pathway) =>
  partialPlans(pathway, plansPerDiploma, 11).flatMap((plan) =>
    objectives.map((objective) => ({ plan, pathway, objective })),
  ),
);

/** Whether the plan can be completed for certain, and the best completion: what the peers are asked too. */
function complete({ plan, pathway, objective }: Instance): unknown {
  const question = askAbout({ ...plan }, pathway, builtInCatalogue);
  return readBest(question, surveyCompletions(question, question.worst, objective));
}

/** Milliseconds each call takes, the median of some rounds over all of them. */
function perSolve<Prepared>(
  prepared: readonly Prepared[],
  solve: (given: Prepared) => unknown,
  rounds: number,
): number {
  const once = () => {
    const start = performance.now();
    for (const given of prepared) solve(given);
    return (performance.now() - start) / prepared.length;
  };
  once();
  return median(Array.from({ length: rounds }, once));
}

const bench: Bench = {
  name: 'Completion against integer programming',
  run: async () => {
    const { prepare, solveText } = await loadHighs();
    const programs = instances.map(({ plan, pathway, objective }) => integerProgram(plan, pathway, objective, 'worst'));
    const own = perSolve(instances, complete, 9);
    const highs = perSolve(programs.map(prepare), solveText, 3);
    const yalps = perSolve(programs.map(yalpsModel), solveYalps, 3);
    const ratio = (name: string, value: number, goal: number): Figure => ({
      name,
      value,
      unit: 'times as fast',
      goal,
      better: 'higher',
    });
    const time = (name: string, value: number): Figure => ({ name, value, unit: 'ms', goal: null, better: 'lower' });
    return [
      ratio('completion against HiGHS', highs / own, 100),
      ratio('completion against yalps', yalps / own, 20),
      time('completion of a partial plan', own),
      time('completion of a partial plan by HiGHS', highs),
      time('completion of a partial plan by yalps', yalps),
    ];
  },
};

export default bench;
