import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Objective } from '../../src/completion/answer.ts';
import { readBest, surveyCompletions } from '../../src/completion/bestCompletion.ts';
import { completionWeights } from '../../src/completion/bestCompletion.ts';
import { objectiveCosts } from '../../src/completion/bestCompletion.ts';
import { askAbout } from '../../src/completion/question.ts';
import { survey } from '../../src/diagram/survey.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { integerProgram } from '../completion/integerProgram.ts';
import { partialPlans } from '../completion/partialPlans.ts';
import { loadHighs, solveYalps, yalpsModel } from '../completion/solvers.ts';
import { Effort } from '../../src/diagram/interruption.ts';
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

/** The same question put to us as it is to the peers: the plan read, the rules drawn up, only solving left to do. */
function prepareOwn({ plan, pathway, objective }: Instance): () => unknown {
  const question = askAbout(plan, pathway, builtInCatalogue);
  const { full } = objectiveCosts(plan, question.chosen, objective);
  const parts = question.worst.subjects.map(({ chosen, diagram }, position) => ({
    diagram,
    weights: completionWeights(chosen, 'worst', full[position] ?? new Float64Array()),
    precedence: [...chosen.standings.keys()],
  }));
  return () =>
    parts.map(({ diagram, weights, precedence }) => survey(diagram, weights, precedence, new Effort()).selection());
}

/** From the plan as it is stored to its best completion. */
function completeFromPlan({ plan, pathway, objective }: Instance): unknown {
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
    const own = perSolve(instances.map(prepareOwn), (solve) => solve(), 15);
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
      time('completion of a partial plan, reading the plan too', perSolve(instances, completeFromPlan, 15)),
      time('completion of a partial plan by HiGHS', highs),
      time('completion of a partial plan by yalps', yalps),
    ];
  },
};

export default bench;
