import { describe, expect, it } from 'vitest';
import { customisation, suggestionsFor } from '../../src/hours/customisation.ts';
import { trainingNeeds } from '../../src/hours/trainingNeeds.ts';
import { ruleOutUnit } from '../../src/plan/unitChoices.ts';
import { fullLevel2, priorOnTheJob, programmeFor, withPlan, type ProgrammeFacts } from '../builders/programmeFor.ts';

const adviceFor = (facts: ProgrammeFacts) => {
  const programme = programmeFor(facts);
  return customisation(programme, trainingNeeds(programme));
};
const withPrior = (minutes: number, more: Partial<ProgrammeFacts> = {}) =>
  adviceFor({
    pathway: 'customer-service-2',
    picked: fullLevel2,
    ...more,
    training: { priorHours: [priorOnTheJob(minutes)], ...more.training },
  });

describe('customising the programme of someone with much experience', () => {
  it('is advised for 80 recognised on-the-job hours of 283', () => {
    expect(withPrior(80 * 60)).toMatchObject({
      advised: true,
      recognisedMinutes: 4800,
      onTheJobMinutes: 16_980,
      fromMinutes: 4245,
    });
  });

  it('is advised from exactly a quarter, 70 hours and 45 minutes', () => {
    expect(withPrior(4244)?.advised).toBe(false);
    expect(withPrior(4245)?.advised).toBe(true);
    expect(withPrior(4246)?.advised).toBe(true);
  });

  it('does not look at off-the-job hours or at experience that is too old', () => {
    const prior = priorOnTheJob(0, { minutes: { offMinutes: 6000, onMinutes: 0 } });
    expect(withPrior(0, { training: { priorHours: [prior] } })?.advised).toBe(false);
    const old = priorOnTheJob(6000, { achieved: '2010-01-01' });
    expect(withPrior(0, { training: { priorHours: [old] } })?.advised).toBe(false);
  });

  it('suggests units that are free to be taken, starred ones first, then higher skills and wider key skills', () => {
    const programme = programmeFor({
      pathway: 'customer-service-2',
      picked: fullLevel2,
      achievedQualifications: [{ qualification: 'earlier', units: ['A/506/2158'] }],
    });
    const plan = { ...ruleOutUnit(programme.plan, 'T/506/2126'), starred: ['R/506/1789'] };
    const changed = withPlan(programme, plan);
    const suggestions = suggestionsFor(changed);
    const [units] = suggestions;
    if (units?.code !== 'extraUnit') throw new Error('units were expected first');
    expect(units.references.slice(0, 2)).toEqual(['R/506/1789', 'T/506/2143']);
    for (const taken of ['A/506/2158', 'T/506/2126', 'J/506/2132', 'D/506/2119']) {
      expect(units.references).not.toContain(taken);
    }
    expect(suggestions.slice(1)).toEqual([
      { code: 'higherSkill', skill: 'communication', level: 2 },
      { code: 'higherSkill', skill: 'applicationOfNumber', level: 2 },
      { code: 'widerKeySkills' },
    ]);
  });

  it('notices when the plan follows a suggestion already', () => {
    expect(withPrior(4800)?.followed).toBeNull();
    expect(withPrior(4800, { picked: [...fullLevel2, 'F/502/4396'] })?.followed).toBe('extraUnit');
    // One credit over, and no unit of one credit: nothing the plan could do without.
    const oneOver = [...fullLevel2.filter((reference) => reference !== 'L/506/1905'), 'F/502/4396'];
    expect(withPrior(4800, { picked: oneOver })?.followed).toBeNull();
    const essentialSkills = { communication: { route: 'take', level: 2 } } as const;
    expect(withPrior(4800, { training: { essentialSkills } })?.followed).toBe('higherSkill');
  });

  it('is not spoken of in Contact Centre, whose document does not ask for it', () => {
    expect(adviceFor({ pathway: 'contact-centre-3' })).toBeNull();
  });
});
