import { expect, test } from 'vitest';
import { atMost, Effort, Stopped, TooTangled } from '../../src/diagram/interruption.ts';

test.each([
  [9, false],
  [10, false],
  [11, true],
])('of 10 steps that are allowed %i are too many: %s', (steps, isTooMany) => {
  for (const [effort, error] of [
    [new Effort(undefined, 10), Stopped],
    [atMost(10, new Effort()), TooTangled],
  ] as const) {
    const spend = () => {
      effort.spend(steps - 5);
      effort.spend(5);
    };
    if (isTooMany) expect(spend).toThrow(error);
    else expect(spend).not.toThrow();
  }
});

test('part of the work is work: who waits may stop it', () => {
  expect(() => atMost(100, new Effort(undefined, 5)).spend(6)).toThrow(Stopped);
});

test('whether to stop is asked at once and then every 50,000 steps, not at each', () => {
  let asked = 0;
  const effort = new Effort(() => {
    asked += 1;
    return false;
  });
  const after = (steps: number) => {
    effort.spend(steps);
    return asked;
  };
  expect([after(1), after(1), after(49_998), after(1), after(49_999), after(1)]).toEqual([1, 1, 1, 2, 2, 3]);
});
