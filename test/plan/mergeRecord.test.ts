import { describe, expect, it } from 'vitest';
import { agreementTo } from '../../src/plan/agreedContent.ts';
import { mergeChanges } from '../../src/plan/mergeChanges.ts';
import { markAsOption } from '../../src/plan/options.ts';
import { recordOf, removeNote, giveAgreement, writeNote } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { describeChange } from '../../src/plan/describeChange.ts';
import { claimPriorUnit } from '../../src/plan/unitChoices.ts';
import { writeConfirmation } from '../../src/plan/planRecord.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { findPathway } from '../builders/programmeFor.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const base = buildPlan({ pathway: level2Diploma, picked: ['D/506/2119'] });
const noted = (plan: Plan, id: string) => writeNote(plan, { id, by: 'tutor', text: id, day: '2026-11-23' });
const signed = (plan: Plan, party: 'tutor' | 'employer') =>
  giveAgreement(plan, party, agreementTo(plan, findPathway('customer-service-2'), party, '2026-11-23'), party);

describe('what two tabs say about one plan', () => {
  it('is kept from both, also where neither had said anything before', () => {
    const merged = mergeChanges(base, noted(base, 'theirs'), noted(base, 'mine'));
    expect(recordOf(merged).notes.map(({ id }) => id)).toEqual(['theirs', 'mine']);
  });

  it('keeps both agreements when two parties agree in two tabs', () => {
    const merged = mergeChanges(base, signed(base, 'tutor'), signed(base, 'employer'));
    expect(Object.keys(recordOf(merged).agreements).toSorted()).toEqual(['employer', 'tutor']);
  });

  it('lets a note go that one tab deleted, and no other', () => {
    const before = noted(noted(base, 'one'), 'two');
    const merged = mergeChanges(before, noted(before, 'three'), removeNote(before, 'one'));
    expect(recordOf(merged).notes.map(({ id }) => id)).toEqual(['two', 'three']);
  });

  it('never makes half an option', () => {
    const a = markAsOption(base);
    const relabelled: Plan = { ...a, option: { of: 'other', label: 'B' } };
    expect(mergeChanges(a, base, relabelled).option).toEqual({ of: 'other', label: 'B' });
    expect('option' in mergeChanges(a, relabelled, base)).toBe(false);
  });

  it('leaves a plan of which nothing was said without a record', () => {
    const merged = mergeChanges(base, { ...base, name: 'Mari' }, { ...base, startDate: null });
    expect('record' in merged || 'training' in merged).toBe(false);
  });
});

describe('the words for a step in a review', () => {
  it('name what was changed', () => {
    expect(describeChange(base, noted(base, 'n'))).toEqual({ kind: 'recordChanged', part: 'notes' });
    expect(describeChange(base, signed(base, 'tutor'))).toEqual({ kind: 'recordChanged', part: 'agreements' });
    expect(describeChange(base, markAsOption(base))).toEqual({ kind: 'optionChanged' });
    expect(describeChange(base, signed(noted(base, 'n'), 'tutor'))).toEqual({ kind: 'severalChanged' });
  });

  it('speak of the unit where a unit from before was confirmed', () => {
    const claimed = claimPriorUnit(base, 'D/506/2119', { verified: false });
    const confirmed = writeConfirmation(
      claimPriorUnit(claimed, 'D/506/2119', { verified: true }),
      'prior unit D/506/2119',
      {
        by: 'Sian',
        day: '2026-11-23',
        remark: '',
      },
    );
    expect(describeChange(claimed, confirmed)).toEqual({ kind: 'unitAchieved', unit: 'D/506/2119', verified: true });
  });
});
