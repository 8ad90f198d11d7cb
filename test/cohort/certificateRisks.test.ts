import { describe, expect, it } from 'vitest';
import { certificateRisks } from '../../src/cohort/certificateRisks.ts';
import { noMinutes } from '../../src/hours/jobMinutes.ts';
import type { PriorClaim } from '../../src/hours/priorClaims.ts';
import { priorFreshness } from '../../src/hours/priorFreshness.ts';

const application = '2027-08-31';

function claim(achieved: string | null, applied: string | null = application): PriorClaim {
  return {
    source: { kind: 'unit', reference: 'A/506/2130' },
    subject: { kind: 'unit', reference: 'A/506/2130' },
    achieved,
    certificate: '',
    verified: true,
    freshness: priorFreshness('certificate', achieved, applied, null),
    countedAs: null,
    inPlan: true,
    credits: 4,
    claimed: { offMinutes: 60, onMinutes: 60 },
    counts: noMinutes,
    toConfirm: noMinutes,
  };
}

const kinds = (achieved: string | null, paceEnd: string | null = null) =>
  certificateRisks([claim(achieved)], application, paceEnd).map(({ kind }) => kind);

describe('certificates at risk', () => {
  it('is too old from the day after five years, and close from three months before', () => {
    expect(kinds('2022-08-30')).toEqual(['tooOld']);
    expect(kinds('2022-08-31')).toEqual(['runsOut']);
    expect(kinds('2022-11-29')).toEqual(['runsOut']);
    expect(kinds('2022-11-30')).toEqual([]);
  });

  it('is at risk where the present pace ends after its last day', () => {
    expect(kinds('2023-06-01', '2028-06-01')).toEqual([]);
    expect(kinds('2023-06-01', '2028-06-02')).toEqual(['runsOut']);
  });

  it('never calls a certificate without a date fine', () => {
    expect(kinds(null)).toEqual(['noDate']);
    expect(certificateRisks([claim('2025-01-01', null)], null, null).map(({ kind }) => kind)).toEqual(['noDate']);
  });

  it('names the most pressing one first', () => {
    const claims = [claim(null), claim('2022-11-01'), claim('2022-09-01'), claim('2020-01-01')];
    expect(certificateRisks(claims, application, null)).toEqual([
      { kind: 'tooOld', usableUntil: '2025-01-01' },
      { kind: 'runsOut', usableUntil: '2027-09-01' },
      { kind: 'runsOut', usableUntil: '2027-11-01' },
      { kind: 'noDate', usableUntil: null },
    ]);
  });
});
