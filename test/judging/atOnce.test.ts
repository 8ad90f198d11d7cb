import { describe, expect, it, vi } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { answerNow, choicesNow, completableNow } from '../../src/judging/atOnce.ts';
import { judge, type Judgement } from '../../src/judging/judge.ts';
import { Effort } from '../../src/diagram/interruption.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { programmeFor } from '../builders/programmeFor.ts';
import { tangled } from '../builders/tangled.ts';

function judged(plan: Plan, catalogue = builtInCatalogue): Judgement {
  const judgement = judge(plan, catalogue);
  if (!judgement) throw new Error('No framework.');
  return judgement;
}

/** A copy of its own: what is remembered of a pathway is remembered for the whole process. */
function startOf(given: Pathway): Judgement {
  const pathway = structuredClone(given);
  return judged(buildPlan({ pathway }), { frameworks: [buildFramework([pathway])] });
}

describe('Whether the page answers a tap itself', () => {
  it.each(['customer-service-2', 'customer-service-3', 'contact-centre-2', 'contact-centre-3'] as const)(
    'is so for %s',
    (pathway) => {
      const judgement = judged(programmeFor({ pathway }).plan);
      expect(answerNow(judgement, 'fewestUnits')?.completable).toBe('yes');
      expect(choicesNow(judgement, 'fewestUnits')).not.toBeNull();
    },
  );

  it('depends on what the answer costs, not on the number of units', () => {
    const many = buildQualification({
      groups: ['A'],
      units: Array.from({ length: 100 }, (_, index) => buildUnit(`U${index}`, 1, 'A')),
      rules: [{ kind: 'totalCreditsMinimum', credits: 5 }],
    });
    const judgement = startOf(buildPathway({ qualifications: [many] }));
    expect(answerNow(judgement, 'fewestUnits')?.best?.add).toHaveLength(5);
  });

  it.each(Object.entries(tangled))('is not so for %s', (_, pathway) => {
    const judgement = startOf(pathway);
    expect(answerNow(judgement, 'fewestUnits')).toBeNull();
    expect(completableNow(judgement)).toBeNull();
  });

  it('is not tried again for a pathway that was too much', () => {
    const [given] = Object.values(tangled);
    if (!given) throw new Error('None.');
    const { plan, catalogue, ...first } = startOf(given);
    answerNow({ plan, catalogue, ...first }, 'fewestUnits');
    const spend = vi.spyOn(Effort.prototype, 'spend');
    expect(answerNow(judged({ ...plan }, catalogue), 'fewestUnits')).toBeNull();
    expect(spend).not.toHaveBeenCalled();
    spend.mockRestore();
  });
});

describe('The answer for a plan', () => {
  const { plan, pathway } = programmeFor({ pathway: 'customer-service-2' });
  const ask = (of = plan, objective: 'fewestUnits' | 'fewestGuidedHours' = 'fewestUnits') =>
    answerNow(judged(of), objective);

  it('is worked out once for one state of it', () => {
    expect(ask()).toBe(ask());
    expect(ask()).toEqual(answerPlan(plan, pathway, builtInCatalogue, 'fewestUnits'));
  });

  it('is never that of an earlier state or of another wish', () => {
    const before = ask();
    expect(ask(pickUnit(plan, 'D/506/2119'))?.ways.certain).not.toBe(before?.ways.certain);
    expect(ask(plan, 'fewestGuidedHours')?.best?.objective).toBe('fewestGuidedHours');
    expect(ask()?.best?.objective).toBe('fewestUnits');
  });
});
