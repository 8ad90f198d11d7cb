import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareHours, shareMinutes, type SharedPart } from '../../src/hours/shareMinutes.ts';

const anyPart: fc.Arbitrary<SharedPart> = fc.record({
  creditValue: fc.integer({ min: 1, max: 20 }),
  glh: fc.option(fc.integer({ min: 0, max: 1000 })),
});
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

describe('sharing a qualification’s hours out over its units', () => {
  it('gives out every minute and not one more, off and on the job, whatever the units', () => {
    fc.assert(
      fc.property(
        fc.array(anyPart, { minLength: 1, maxLength: 60 }),
        fc.nat(600_000),
        fc.nat(600_000),
        (parts, offMinutes, onMinutes) => {
          const shares = shareHours({ offMinutes, onMinutes }, parts);
          expect(sum(shares.map((share) => share.offMinutes))).toBe(offMinutes);
          expect(sum(shares.map((share) => share.onMinutes))).toBe(onMinutes);
          expect(shares.every((share) => Number.isInteger(share.offMinutes) && share.offMinutes >= 0)).toBe(true);
        },
      ),
    );
  });

  it('keeps each share within a minute of its fair part', () => {
    fc.assert(
      fc.property(fc.nat(600_000), fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (minutes, weights) => {
        const whole = sum(weights);
        fc.pre(whole > 0);
        for (const [index, share] of shareMinutes(minutes, weights, 1).entries()) {
          expect(Math.abs(share - (minutes * (weights[index] ?? 0)) / whole)).toBeLessThan(1);
        }
      }),
    );
  });

  it('goes by guided hours where they are known', () => {
    const shares = shareHours({ offMinutes: 240, onMinutes: 720 }, [
      { creditValue: 9, glh: 10 },
      { creditValue: 1, glh: 30 },
    ]);
    expect(shares).toEqual([
      { offMinutes: 60, onMinutes: 180 },
      { offMinutes: 180, onMinutes: 540 },
    ]);
  });

  it('weighs a unit without a figure by its credits at the others’ guided hours a credit', () => {
    // 30 guided hours over 6 credits: 5 a credit; the third unit weighs 4 × 5 = 20 of 50.
    const shares = shareHours({ offMinutes: 600, onMinutes: 0 }, [
      { creditValue: 2, glh: 10 },
      { creditValue: 4, glh: 20 },
      { creditValue: 4, glh: null },
    ]);
    expect(shares.map(({ offMinutes }) => offMinutes)).toEqual([120, 240, 240]);
  });

  it('goes by credits where nobody published any figure, or all say nothing', () => {
    const credits = [3, 5];
    const unknown = credits.map((creditValue) => ({ creditValue, glh: null }));
    const zero = credits.map((creditValue) => ({ creditValue, glh: 0 }));
    for (const parts of [unknown, zero]) {
      expect(shareHours({ offMinutes: 480, onMinutes: 240 }, parts).map(({ offMinutes }) => offMinutes)).toEqual([
        180, 300,
      ]);
    }
  });

  it('gives the odd minute to the largest remainder, then to the earlier unit', () => {
    expect(shareMinutes(10, [1, 1, 1], 1)).toEqual([4, 3, 3]);
    expect(shareMinutes(100, [1, 2, 4], 1)).toEqual([14, 29, 57]);
    expect(shareMinutes(5, [], 1)).toEqual([]);
    expect(shareMinutes(3, [0, 0], 1)).toEqual([2, 1]);
  });

  it('plans in half-hours; minutes that make none go where most is', () => {
    expect(shareMinutes(300, [1, 1, 1])).toEqual([120, 90, 90]);
    expect(shareMinutes(305, [1, 2, 1])).toEqual([90, 155, 60]);
    expect(shareMinutes(20, [1, 3])).toEqual([0, 20]);
  });
});
