import highsLoader from 'highs';
import { solve } from 'yalps';
import type { IntegerProgram } from './integerProgram.ts';

/** Least cost, or null where the program has no solution. */
export type Solver = (program: IntegerProgram) => number | null;

const terms = (sum: ReadonlyMap<string, number>) =>
  [...sum].map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

function asText({ variables, cost, limits }: IntegerProgram): string {
  const rows = limits.flatMap(({ name, sum, min, max }) => {
    const left = sum.size === 0 ? `0 ${variables[0]}` : terms(sum);
    return [
      ...(min === undefined ? [] : [` ${name}_min: ${left} >= ${min}`]),
      ...(max === undefined ? [] : [` ${name}_max: ${left} <= ${max}`]),
    ];
  });
  return ['Minimize', ` cost: ${terms(cost)}`, 'Subject To', ...rows, 'Binary', ` ${variables.join(' ')}`, 'End'].join(
    '\n',
  );
}

/** HiGHS, told to prove the optimum to the last unit. The text it reads is prepared beforehand by `prepare`. */
export async function loadHighs(): Promise<{ prepare: typeof asText; solveText: (text: string) => number | null }> {
  const highs = await highsLoader();
  return {
    prepare: asText,
    solveText: (text) => {
      const { Status, ObjectiveValue } = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });
      if (Status === 'Optimal') return Math.round(ObjectiveValue);
      if (Status === 'Infeasible') return null;
      throw new Error(`HiGHS says ${Status}`);
    },
  };
}

export async function highsSolver(): Promise<Solver> {
  const { prepare, solveText } = await loadHighs();
  return (program) => {
    const least = solveText(prepare(program));
    return least === null ? null : least + program.constant;
  };
}

export type YalpsModel = Parameters<typeof solve>[0];

export function yalpsModel({ variables, cost, limits }: IntegerProgram): YalpsModel {
  const columns = new Map(variables.map((name) => [name, new Map([['cost', cost.get(name) ?? 0]])]));
  for (const { name, sum } of limits) {
    for (const [variable, factor] of sum) columns.get(variable)?.set(name, factor);
  }
  return {
    direction: 'minimize',
    objective: 'cost',
    constraints: new Map(
      limits.map(({ name, min, max }) => [
        name,
        { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      ]),
    ),
    variables: columns,
    binaries: true,
  };
}

export function solveYalps(model: YalpsModel): number | null {
  const { status, result } = solve(model, { tolerance: 0, timeout: 60_000, maxIterations: 1_000_000 });
  if (status === 'optimal') return Math.round(result);
  if (status === 'infeasible') return null;
  throw new Error(`yalps says ${status}`);
}

export const yalpsSolver: Solver = (program) => {
  // A limit on no variable at all is one yalps does not look at.
  if (program.limits.some(({ sum, min = 0 }) => sum.size === 0 && min > 0)) return null;
  const least = solveYalps(yalpsModel(program));
  return least === null ? null : least + program.constant;
};
