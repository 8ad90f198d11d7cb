import { describe, expect, it } from 'vitest';
import { errAnswer } from '../../src/hours/errAnswer.ts';
import { essentialSkillAnswers } from '../../src/hours/essentialSkills.ts';
import type { ProxyKind, SkillRoute } from '../../src/plan/hoursSchema.ts';
import { programmeFor, type ProgrammeFacts } from '../builders/programmeFor.ts';

function answer(pathway: ProgrammeFacts['pathway'], route: SkillRoute, skill = 'communication') {
  const { plan, pathway: found } = programmeFor({ pathway, training: { essentialSkills: { [skill]: route } } });
  const given = essentialSkillAnswers(plan, found, '2026-11-23').find((candidate) => candidate.skill === skill);
  return [given?.status, given?.reason];
}

const proxy = (qualification: ProxyKind, result: string): SkillRoute => ({
  route: 'proxy',
  qualification,
  result,
  achieved: null,
});

const errStatus = (pathway: ProgrammeFacts['pathway'], errConfirmed: string | null) => {
  const programme = programmeFor({ pathway, training: { errConfirmed } });
  return errAnswer(programme.plan, programme.pathway, '2026-11-23').status;
};

describe('Essential Skills', () => {
  it('takes every skill at the pathway’s own level while nobody said otherwise', () => {
    const { plan, pathway } = programmeFor({ pathway: 'customer-service-3' });
    expect(essentialSkillAnswers(plan, pathway, '2026-11-23')).toMatchObject([
      { skill: 'communication', status: 'planned', route: { route: 'take', level: 2 } },
      { skill: 'applicationOfNumber', status: 'planned', route: { route: 'take', level: 2 } },
    ]);
  });

  it.each([
    ['customer-service-3', 1, 'unmet'],
    ['customer-service-3', 2, 'planned'],
    ['customer-service-3', 3, 'planned'],
    ['customer-service-2', 1, 'planned'],
    ['contact-centre-3', 1, 'unmet'],
  ] as const)('at %s, a skill taken at level %i is %s', (pathway, level, status) => {
    expect(answer(pathway, { route: 'take', level })[0]).toBe(status);
  });

  it.each([
    ['customer-service-2', 'gcse', 'F', 'met'],
    ['customer-service-2', 'gcse', 'G', 'met'],
    ['customer-service-3', 'gcse', 'B', 'met'],
    ['customer-service-3', 'gcse', 'C', 'met'],
    ['customer-service-3', 'gcse', 'D', 'unmet'],
    ['customer-service-3', 'gcse', 'A*', 'met'],
    ['customer-service-2', 'oLevel', 'E', 'met'],
    ['customer-service-3', 'oLevel', 'C', 'met'],
    ['customer-service-3', 'oLevel', 'D', 'unmet'],
    ['customer-service-2', 'aLevel', 'E', 'met'],
    ['customer-service-3', 'aLevel', 'E', 'met'],
    ['customer-service-2', 'scqfCoreSkills', '3', 'unmet'],
    ['customer-service-2', 'scqfCoreSkills', '4', 'met'],
    ['customer-service-3', 'scqfCoreSkills', '4', 'unmet'],
    ['customer-service-3', 'scqfCoreSkills', '5', 'met'],
    ['customer-service-2', 'sqaNational', '4', 'met'],
    ['customer-service-3', 'sqaNational', '4', 'unmet'],
    ['customer-service-3', 'sqaNational', '5', 'met'],
    ['customer-service-2', 'functionalOrKeySkills', '1', 'met'],
    ['customer-service-3', 'functionalOrKeySkills', '1', 'unmet'],
    ['customer-service-3', 'functionalOrKeySkills', '2', 'met'],
  ] as const)('at %s, a proxy %s with %s is %s in both skills', (pathway, qualification, result, status) => {
    for (const skill of ['communication', 'applicationOfNumber']) {
      expect(answer(pathway, proxy(qualification, result), skill)[0]).toBe(status);
    }
  });

  it.each([
    ['9', 'numericGrade'],
    ['4', 'numericGrade'],
    ['1', 'numericGrade'],
    ['0', 'noSuchResult'],
    ['H', 'noSuchResult'],
    ['', 'noResult'],
  ])('does not guess what a GCSE grade “%s” is worth: %s', (result, reason) => {
    expect(answer('customer-service-2', proxy('gcse', result))).toEqual(['unknown', reason]);
  });

  it('is met by a skill that was achieved, and not by one whose day is still to come', () => {
    const taken = (achieved: string | null) => answer('customer-service-2', { route: 'take', level: 1, achieved });
    expect(taken('2026-11-23')).toEqual(['met', 'levelReached']);
    expect(taken('2026-11-24')).toEqual(['planned', 'levelChosen']);
    expect(taken(null)).toEqual(['planned', 'levelChosen']);
  });

  it('is not met yet by a certificate whose day is still to come', () => {
    const held = (achieved: string, result = 'C') =>
      answer('customer-service-2', { route: 'proxy', qualification: 'gcse', result, achieved });
    expect(held('2026-11-23')).toEqual(['met', 'accepted']);
    expect(held('2026-11-24')).toEqual(['planned', 'notHeldYet']);
    expect(held('2026-11-24', 'U')).toEqual(['unmet', 'tooLow']);
  });

  it.each([
    ['gcse', ' c ', 'met'],
    ['gcse', 'Grade B', 'met'],
    ['gcse', 'A *', 'met'],
    ['gcse', 'D', 'unmet'],
    ['gcse', 'U', 'unmet'],
    ['oLevel', 'u', 'unmet'],
    ['aLevel', 'U', 'unmet'],
    ['functionalOrKeySkills', 'Level 2', 'met'],
    ['functionalOrKeySkills', 'L2', 'met'],
    ['functionalOrKeySkills', 'lefel 2', 'met'],
    ['functionalOrKeySkills', 'L1', 'unmet'],
    ['functionalOrKeySkills', 'Entry 3', 'unmet'],
    ['functionalOrKeySkills', 'E3', 'unmet'],
    ['functionalOrKeySkills', 'Entry Level 2', 'unmet'],
    ['functionalOrKeySkills', 'SCQF 5', 'unknown'],
    ['functionalOrKeySkills', 'Entry 4', 'unknown'],
    ['functionalOrKeySkills', '4', 'met'],
    ['functionalOrKeySkills', '7', 'unknown'],
    ['sqaNational', 'N6', 'unknown'],
    ['scqfCoreSkills', 'SCQF 6', 'met'],
    ['scqfCoreSkills', '7', 'unknown'],
    ['sqaNational', 'N5', 'met'],
    ['sqaNational', 'National 5', 'met'],
    ['sqaNational', 'N4', 'unmet'],
    ['scqfCoreSkills', 'SCQF 5', 'met'],
    ['scqfCoreSkills', 'SCQF Level 5', 'met'],
    ['scqfCoreSkills', 'Level 4', 'unmet'],
    ['scqfCoreSkills', '5.5', 'unknown'],
  ] as const)('at Level 3, understands a %s typed as “%s”: %s', (qualification, typed, status) => {
    expect(answer('customer-service-3', proxy(qualification, typed))[0]).toBe(status);
  });

  it('does not know about proxies in Contact Centre, whose document lists none', () => {
    expect(answer('contact-centre-2', proxy('gcse', 'A'))).toEqual(['unknown', 'noProxyList']);
  });
});

describe('employment rights and responsibilities', () => {
  it('is required at Level 2, to be confirmed at Level 3, and no longer asked for in Contact Centre', () => {
    expect(errStatus('customer-service-2', null)).toBe('unmet');
    expect(errStatus('customer-service-3', null)).toBe('unknown');
    expect(errStatus('contact-centre-2', null)).toBe('met');
    expect(errStatus('customer-service-2', '2026-10-01')).toBe('met');
    expect(errStatus('customer-service-3', '2026-10-01')).toBe('met');
    expect(errStatus('customer-service-2', '2026-11-24')).toBe('unmet');
  });
});
