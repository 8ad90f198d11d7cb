import { describe, expect, it } from 'vitest';
import { carryOver, sharedUnits } from '../../src/hours/carryOver.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { fromHours } from '../../src/hours/jobMinutes.ts';
import { trainingOf } from '../../src/hours/programme.ts';
import { findPathway, fullLevel2, programmeFor, withPlan } from '../builders/programmeFor.ts';

const level2 = programmeFor({ pathway: 'customer-service-2', picked: fullLevel2, startDate: '2022-01-01' });
const level3 = programmeFor({ pathway: 'customer-service-3', picked: ['D/506/2119', 'Y/506/2166'] });
const earlier = { plan: level2.plan, pathway: level2.pathway, achieved: '2022-12-01', certificate: 'NCFE 42' } as const;

describe('moving on from Level 2 to Level 3', () => {
  it('finds the 21 units that stand in both diplomas, either way round', () => {
    expect(sharedUnits(level2.pathway, level3.pathway)).toHaveLength(21);
    expect(sharedUnits(level3.pathway, level2.pathway)).toHaveLength(21);
    expect(sharedUnits(level2.pathway, findPathway('contact-centre-3').pathway)).toEqual([]);
  });

  it('notes a Level 2 diploma of four years ago with its units, so that none is taken again', () => {
    const plan = carryOver(level3.plan, level3.pathway, { ...earlier, outcome: 'completed' });
    expect(plan.achievedQualifications).toHaveLength(1);
    expect(plan.achievedQualifications[0]?.qualification).toBe('customer-service-diploma-2');
    expect(new Set(plan.achievedQualifications[0]?.units)).toEqual(
      new Set([...fullLevel2, 'A/506/2130', 'L/506/1788', 'J/506/2132', 'F/506/2131', 'A/506/1964']),
    );
    expect(trainingOf(plan).priorQualifications['customer-service-diploma-2']).toEqual({
      achieved: '2022-12-01',
      certificate: 'NCFE 42',
      minutes: null,
      verified: false,
    });
    expect(plan.units).toEqual(level3.plan.units);
    const [claim] = hoursOverview(withPlan(level3, plan), '2026-09-01').claims;
    // The Level 3 plan ends on 31 August 2027: inside five years, until 1 December 2027.
    expect(claim?.freshness).toEqual({ off: 'inTime', on: 'inTime', usableUntil: '2027-12-01' });
  });

  it('keeps what was already said of that diploma when it is carried over again, confirmed only of that certificate', () => {
    const once = carryOver(level3.plan, level3.pathway, { ...earlier, outcome: 'completed' });
    const training = trainingOf(once);
    const details = training.priorQualifications['customer-service-diploma-2'];
    if (!details) throw new Error('no details');
    const verified = {
      ...once,
      training: {
        ...training,
        priorQualifications: {
          'customer-service-diploma-2': { ...details, minutes: fromHours(20, 10), verified: true },
        },
      },
    };
    const carriedAgain = (changes: { readonly certificate?: string; readonly achieved?: string }) => {
      const again = carryOver(verified, level3.pathway, { ...earlier, outcome: 'completed', ...changes });
      expect(again.achievedQualifications).toHaveLength(1);
      return trainingOf(again).priorQualifications['customer-service-diploma-2'];
    };
    expect(carriedAgain({})).toEqual({ ...details, minutes: fromHours(20, 10), verified: true });
    for (const changes of [{ certificate: 'NCFE 43' }, { achieved: '2023-12-01' }])
      expect(carriedAgain(changes)).toEqual({ ...details, minutes: fromHours(20, 10), verified: false, ...changes });
  });

  it('claims single units of an unfinished Level 2, to be verified, and only those Level 3 has', () => {
    const plan = carryOver(level3.plan, level3.pathway, { ...earlier, outcome: 'units' });
    expect(plan.achievedQualifications).toEqual([]);
    expect(plan.units).toEqual({
      'Y/506/2166': { state: 'picked' },
      'D/506/2119': { state: 'achieved', verified: false },
      'L/506/2133': { state: 'achieved', verified: false },
      'Y/506/2135': { state: 'achieved', verified: false },
      'L/506/1807': { state: 'achieved', verified: false },
      'L/506/1905': { state: 'achieved', verified: false },
    });
    expect(trainingOf(plan).priorUnits['L/506/1807']).toEqual({
      achieved: '2022-12-01',
      certificate: 'NCFE 42',
      minutes: null,
    });
    expect(hoursOverview(withPlan(level3, plan), '2026-09-01').claims.map(({ credits }) => credits)).toEqual([
      3, 2, 3, 2, 2,
    ]);
  });
});
