import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelLoad } from '../../../src/hours/schedule/levelLoad.ts';

const days = [30, 31, 30, 31, 31, 28];
const none = days.map(() => 0);
const block = (first: number, last: number, minutes: number, phase = 0) => ({ first, last, minutes, phase });

describe('Levelling the load', () => {
  it('takes blocks out of a month that has too many', () => {
    const runs = levelLoad([block(0, 0, 600), block(0, 0, 600)], none, days);
    expect(runs[0]?.first).toBe(0);
    expect(runs[1]?.first).toBeGreaterThan(0);
  });

  it('keeps clear of months that something else fills', () => {
    const [run] = levelLoad([block(1, 1, 300)], [0, 900, 0, 0, 0, 0], days);
    expect(run?.first).toBe(0);
  });

  it('keeps blocks in order, inside the plan, and earlier phases before later ones', () => {
    const blocks = fc
      .array(fc.record({ at: fc.nat(5), minutes: fc.integer({ min: 1, max: 3000 }), phase: fc.nat(1) }), {
        maxLength: 12,
      })
      .map((all) =>
        all
          .toSorted((a, b) => a.phase - b.phase || a.at - b.at)
          // The second phase starts where the first has ended.
          .map(({ at, minutes, phase }) =>
            phase === 0 ? block(at % 3, 2, minutes, 0) : block(2 + (at % 4), 5, minutes, 1),
          )
          .toSorted((a, b) => a.phase - b.phase || a.first - b.first),
      );
    fc.assert(
      fc.property(blocks, (all) => {
        const runs = levelLoad(all, none, days);
        for (const [index, run] of runs.entries()) {
          expect(run.first).toBeGreaterThanOrEqual(runs[index - 1]?.first ?? 0);
          expect(run.last).toBeGreaterThanOrEqual(run.first);
          expect(run.last).toBeLessThan(days.length);
          for (const [later, other] of runs.entries()) {
            if ((all[later]?.phase ?? 0) > (all[index]?.phase ?? 0)) expect(run.last).toBeLessThanOrEqual(other.first);
          }
        }
      }),
    );
  });

  it('has nothing to do where there is nothing to train', () => {
    expect(levelLoad([], none, days)).toEqual([]);
  });
});
