/** A run of working months, by position. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

interface Load extends Run {
  readonly minutes: number;
  /** No block starts before every block of an earlier phase ends. They may share a month. */
  readonly phase: number;
}

/** A unit is taught over about so many months. */
const usualMonths = 3;
/** What a month more or less than that costs, beside the squared shares by which months are above or below an even load. */
const costOfMonth = 0.03;
const rounds = 20;
const steps: readonly (readonly [number, number])[] = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, 1],
];

/**
 * Shifts and stretches blocks by single months for as long as the months' loads come closer to even, each month by its
 * days. Blocks keep the order in which they start, and the first starts no later. `taken`: minutes a month that nothing here can move.
 */
export function levelLoad(blocks: readonly Load[], taken: readonly number[], days: readonly number[]): readonly Run[] {
  const allDays = sum(days);
  const all = sum(taken) + sum(blocks.map(({ minutes }) => minutes));
  if (all === 0 || allDays === 0) return blocks;
  const even = days.map((count) => (all * count) / allDays);
  const runs: Run[] = blocks.map(({ first, last }) => ({ first, last }));
  const loads = [...taken];
  const put = (block: Load | undefined, { first, last }: Run, sign: 1 | -1) => {
    const ownDays = sum(days.slice(first, last + 1));
    for (let month = first; month <= last; month += 1) {
      loads[month] = (loads[month] ?? 0) + (sign * (block?.minutes ?? 0) * (days[month] ?? 0)) / ownDays;
    }
  };
  for (const [index, run] of runs.entries()) put(blocks[index], run, 1);
  const cost = ({ first, last }: Run) =>
    Math.abs(last - first + 1 - usualMonths) * costOfMonth +
    loads.reduce((total, load, month) => total + (load / (even[month] ?? 1) - 1) ** 2, 0);

  const fits = (next: Run, index: number) =>
    next.first >= (runs[index - 1]?.first ?? 0) &&
    next.first <= (runs[index + 1]?.first ?? days.length - 1) &&
    (index > 0 || next.first <= (blocks[0]?.first ?? 0)) &&
    next.last >= next.first &&
    next.last < days.length &&
    blocks.every(({ phase }, other) => {
      const own = blocks[index]?.phase ?? phase;
      const run = runs[other] ?? next;
      return phase === own || (phase < own ? run.last <= next.first : next.last <= run.first);
    });

  let better = true;
  for (let round = 0; better && round < rounds; round += 1) {
    better = false;
    for (const [index, block] of blocks.entries()) {
      for (const [atStart, atEnd] of steps) {
        const run = runs[index] ?? block;
        const next = { first: run.first + atStart, last: run.last + atEnd };
        if (!fits(next, index)) continue;
        const before = cost(run);
        put(block, run, -1);
        put(block, next, 1);
        if (cost(next) < before - 1e-9) {
          runs[index] = next;
          better = true;
        } else {
          put(block, next, -1);
          put(block, run, 1);
        }
      }
    }
  }
  return runs;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
