import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { canBeCompleted } from '../../src/completion/answerPlan.ts';
import { arbitraryCase } from './arbitraryCase.ts';

describe('whether a plan can be completed', () => {
  it('is the same asked alone as in the whole answer', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ plan, pathway, catalogue }) => {
        const { completable } = answerPlan(plan, pathway, catalogue, 'fewestUnits');
        expect(canBeCompleted(plan, pathway, catalogue)).toBe(completable);
      }),
    );
  });
});
