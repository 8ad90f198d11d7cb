import { describe, expect, it } from 'vitest';
import { priorClaims } from '../../src/hours/priorClaims.ts';
import { priorFreshness } from '../../src/hours/priorFreshness.ts';
import type { JobMinutes, TrainingPlan } from '../../src/plan/hoursSchema.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { fromHours, noMinutes } from '../../src/hours/jobMinutes.ts';
import { priorOnTheJob, programmeFor } from '../builders/programmeFor.ts';

const application = '2027-11-30';

const context = (share: JobMinutes) => ({ today: null, shareOf: () => share, isInPlan: () => true });

const claimsWith = (facts: Parameters<typeof priorOnTheJob>[1]) =>
  priorClaims(
    programmeFor({ pathway: 'customer-service-2', training: { priorHours: [priorOnTheJob(600, facts)] } }),
    context(fromHours(1, 2)),
  );

describe('how recent prior learning must be', () => {
  it.each([
    ['2022-11-29', 'tooOld'],
    ['2022-11-30', 'inTime'],
    ['2022-12-01', 'inTime'],
  ])('counts five years back from the application: a certificate of %s is %s', (achieved, off) => {
    expect(priorFreshness('certificate', achieved, application, null)).toMatchObject({ off, on: off });
  });

  it('says until when a certificate of 29 February can be used', () => {
    expect(priorFreshness('certificate', '2024-02-29', application, null).usableUntil).toBe('2029-02-28');
  });

  it.each([
    ['2024-12-01', 'tooOld'],
    ['2024-11-30', 'byEmployment'],
    ['2024-11-29', 'byEmployment'],
  ])('lets three years’ employment since %s stand in on the job: %s', (employedSince, on) => {
    expect(priorFreshness('certificate', '2015-01-01', application, employedSince)).toMatchObject({
      off: 'tooOld',
      on,
    });
  });

  it('lets employment stand in off the job for experience without a certificate only', () => {
    expect(priorFreshness('experience', '2015-01-01', application, '2015-01-01').off).toBe('byEmployment');
    expect(priorFreshness('certificate', '2015-01-01', application, '2015-01-01').off).toBe('tooOld');
  });

  it.each([
    [null, application],
    ['2026-02-30', application],
    ['2024-01-01', null],
    ['2028-01-01', application],
  ])('does not guess when the certificate is of %s and the application on %s', (achieved, applied) => {
    expect(priorFreshness('certificate', achieved, applied, '2010-01-01')).toMatchObject({
      off: 'unknown',
      on: 'unknown',
    });
  });
});

describe('what counts of prior learning', () => {
  it('counts what is verified and recent, leaves to confirm what is not verified or dated, and drops what is too old', () => {
    expect(claimsWith({})[0]).toMatchObject({ counts: { onMinutes: 600 }, toConfirm: { onMinutes: 0 } });
    expect(claimsWith({ verified: false })[0]).toMatchObject({
      counts: { onMinutes: 0 },
      toConfirm: { onMinutes: 600 },
    });
    expect(claimsWith({ achieved: null })[0]).toMatchObject({
      counts: { onMinutes: 0 },
      toConfirm: { onMinutes: 600 },
    });
    expect(claimsWith({ achieved: '2010-01-01' })[0]).toMatchObject({
      counts: { onMinutes: 0 },
      toConfirm: { onMinutes: 0 },
    });
  });

  it('counts from the application day the user expects, not from the planned end', () => {
    const training = {
      certificateApplication: '2028-03-01',
      priorHours: [priorOnTheJob(600, { achieved: '2022-12-15' })],
    };
    const programme = programmeFor({ pathway: 'customer-service-2', training });
    expect(priorClaims(programme, context(fromHours(0, 0)))[0]?.freshness.on).toBe('tooOld');
  });

  it('is in doubt where the planned end is over, and nobody said whether the certificate was claimed while it counted', () => {
    const freshnessOn = (today: string, training: Partial<TrainingPlan> = {}) => {
      const priorHours = [priorOnTheJob(600, { achieved: '2022-10-15' })];
      const programme = programmeFor({ pathway: 'customer-service-2', training: { priorHours, ...training } });
      return priorClaims(programme, { ...context(noMinutes), today })[0];
    };
    // The planned end is 31 August 2027; the five years are over after 15 October 2027.
    expect(freshnessOn('2027-08-31')?.freshness.on).toBe('inTime');
    expect(freshnessOn('2027-10-15')?.freshness.on).toBe('inTime');
    expect(freshnessOn('2027-10-16')).toMatchObject({
      freshness: { on: 'claimUnknown' },
      toConfirm: { onMinutes: 600 },
    });
    expect(freshnessOn('2027-10-16', { certificateApplication: '2027-08-31' })?.freshness.on).toBe('inTime');
    expect(freshnessOn('2027-10-16', { employedSince: '2020-01-01' })?.freshness.on).toBe('inTime');
  });

  it('takes nothing for certain that has a day still to come', () => {
    for (const pathway of ['customer-service-2', 'contact-centre-2'] as const) {
      const training = { priorHours: [priorOnTheJob(600, { achieved: '2026-11-24' })] };
      const [claim] = priorClaims(programmeFor({ pathway, training }), { ...context(noMinutes), today: '2026-11-23' });
      expect(claim).toMatchObject({ freshness: { on: 'unknown' }, counts: noMinutes });
    }
  });

  it('counts what is claimed twice once, and of the two what is confirmed', () => {
    const told = [
      priorOnTheJob(600, { id: 'a', what: 'Shop counter', verified: false }),
      priorOnTheJob(600, { id: 'b', what: ' shop counter' }),
      priorOnTheJob(600, { id: 'c', what: 'Another shop' }),
    ];
    const programme = programmeFor({ pathway: 'customer-service-2', training: { priorHours: told } });
    expect(priorClaims(programme, context(noMinutes)).map(({ countedAs }) => countedAs)).toEqual([
      { kind: 'hours', id: 'b' },
      null,
      null,
    ]);
  });

  it('counts a unit as part of the qualification it was in, also where nobody said which units that had', () => {
    const priorQualifications = {
      'customer-service-diploma-2': {
        achieved: '2025-01-01',
        certificate: '',
        minutes: fromHours(10, 20),
        verified: true,
      },
    };
    const countedAs = (units: readonly string[] | null) =>
      priorClaims(
        programmeFor({
          pathway: 'customer-service-3',
          achieved: ['L/506/1807'],
          achievedQualifications: [{ qualification: 'customer-service-diploma-2', units }],
          training: { priorQualifications },
        }),
        context(fromHours(4, 11)),
      )[0]?.countedAs;
    expect(countedAs(['L/506/1807'])).not.toBeNull();
    expect(countedAs(null)).not.toBeNull();
    expect(countedAs(['A/506/2130'])).toBeNull();
  });

  it('counts for nothing what is claimed for a unit that is not in the plan', () => {
    const claim = (picked: readonly string[]) => {
      const training = { priorHours: [priorOnTheJob(600, { subject: { kind: 'unit', reference: 'D/506/2119' } })] };
      return hoursOverview(programmeFor({ pathway: 'customer-service-2', picked, training }), '2026-11-23');
    };
    expect(claim(['D/506/2119']).verdict.total.recognised.onMinutes).toBe(600);
    expect(claim([]).verdict.total.recognised.onMinutes).toBe(0);
    expect(claim([]).claims[0]?.inPlan).toBe(false);
  });

  it('lists an achieved unit with its credits and its share of the hours', () => {
    const programme = programmeFor({
      pathway: 'customer-service-2',
      achieved: ['Y/506/2135'],
      training: { priorUnits: { 'Y/506/2135': { achieved: '2024-06-30', certificate: 'NCFE 123', minutes: null } } },
    });
    expect(priorClaims(programme, context(fromHours(4, 11)))).toMatchObject([
      {
        source: { kind: 'unit', reference: 'Y/506/2135' },
        credits: 3,
        certificate: 'NCFE 123',
        counts: fromHours(4, 11),
        freshness: { usableUntil: '2029-06-30' },
      },
    ]);
  });
});
