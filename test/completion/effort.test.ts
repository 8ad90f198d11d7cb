import { describe, expect, it } from 'vitest';
import { answerPlan, canBeCompleted } from '../../src/completion/answerPlan.ts';
import { checkSatisfiable } from '../../src/completion/blockers.ts';
import { completions } from '../../src/completion/completions.ts';
import { Effort, Stopped } from '../../src/diagram/interruption.ts';
import { buildFramework } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { tangled } from '../builders/tangled.ts';

/** Steps a device takes in a tenth of a second, and not the fastest one. */
const tenthOfASecond = 5_000_000;

/** Keeps count of what is spent. */
class Counted extends Effort {
  total = 0;
  /** The most that was spent in one go: nobody is asked meanwhile. */
  longest = 0;

  override spend(steps: number): void {
    this.total += steps;
    this.longest = Math.max(this.longest, steps);
    super.spend(steps);
  }
}

const nothing = { frameworks: [] };

describe.each(Object.entries(tangled))('%s', (_, pathway) => {
  const plan = buildPlan({ pathway });

  it('end by themselves, and nobody waits long to be asked whether to go on', () => {
    const effort = new Counted();
    answerPlan(plan, pathway, nothing, 'fewestUnits', effort);
    expect(effort.total).toBeLessThan(400_000_000);
    expect(effort.longest).toBeLessThan(tenthOfASecond);
  });

  it('are remembered: the second question draws nothing', () => {
    canBeCompleted(plan, pathway, nothing);
    const effort = new Counted();
    canBeCompleted({ ...plan }, pathway, nothing, effort);
    expect(effort.total).toBeLessThan(1_000_000);
  });

  it.each([1, 3, 10])('stop soon after the %ith time they ask, wherever they are', (times) => {
    const fresh = structuredClone(pathway);
    for (const ask of [
      (effort: Effort) => answerPlan(buildPlan({ pathway: fresh }), fresh, nothing, 'fewestUnits', effort),
      (effort: Effort) => completions(buildPlan({ pathway: fresh }), fresh, nothing, 'fewestUnits', 3, effort),
    ]) {
      let asked = 0;
      let atStop = 0;
      const effort = new Counted(() => {
        asked += 1;
        if (asked === times) atStop = effort.total;
        return asked >= times;
      });
      expect(() => ask(effort)).toThrow(Stopped);
      expect(effort.total - atStop).toBe(0);
    }
  });

  it('let a check of their file end without throwing, and say what was not checked', () => {
    const framework = buildFramework([structuredClone(pathway)]);
    const { contradictions, unchecked } = checkSatisfiable(framework, new Effort(undefined, 100_000));
    expect(contradictions).toEqual([]);
    expect(unchecked).toEqual(['qualification']);
  });
});
