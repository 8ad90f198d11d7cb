import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { comparePlans, keepBoth, mergePlans, takeTheirs } from '../../src/sharing/comparePlans.ts';
import { planIdCode } from '../../src/sharing/linkSubject.ts';
import { receivePlans } from '../../src/sharing/receivePlans.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const now = '2026-11-23T10:00:00.000Z';
const theirs: Plan = {
  ...typicalPlan,
  name: 'Mari Jones',
  startDate: null,
  units: {
    ...typicalPlan.units,
    'D/506/2119': { state: 'achieved', verified: true },
    'T/506/2126': { state: 'picked' },
  },
  starred: [],
  settled: { 'T/506/2143': { glh: { value: 20, from: 'page 3' } } },
  training: { ...emptyTraining, plannedEnd: '2027-10-01', breaks: [{ id: 'b', from: '2026-12-20', to: '2027-01-03' }] },
};

describe('comparing a plan that was handed over with the one here', () => {
  it('names every field that differs, with both sides', () => {
    expect(comparePlans(typicalPlan, theirs)).toMatchObject([
      { field: 'name', mine: 'Mari, Level 2', theirs: 'Mari Jones' },
      { field: 'startDate', mine: '2026-09-01', theirs: null },
      { field: 'unit', unit: 'D/506/2119', mine: { state: 'picked' }, theirs: { state: 'achieved', verified: true } },
      { field: 'unit', unit: 'T/506/2126', mine: null, theirs: { state: 'picked' } },
      { field: 'star', unit: 'T/506/2143', mine: true, theirs: false },
      { field: 'settled', unit: 'T/506/2143', fact: 'glh', mine: null, theirs: { value: 20, from: 'page 3' } },
      { field: 'part', part: ['training', 'plannedEnd'], entry: null, mine: null, theirs: '2027-10-01' },
      {
        field: 'part',
        part: ['training', 'breaks'],
        entry: 'b',
        mine: null,
        theirs: { id: 'b', from: '2026-12-20', to: '2027-01-03' },
      },
    ]);
  });

  it('takes over exactly the fields the reader chose', () => {
    const all = comparePlans(typicalPlan, theirs);
    const chosen = all.filter(({ field }) => field === 'name' || field === 'settled').map(({ key }) => key);
    const merged = mergePlans(typicalPlan, theirs, new Set(chosen), now);
    expect(merged).toEqual({ ...typicalPlan, name: 'Mari Jones', settled: theirs.settled, changed: now });
  });

  it('changes nothing when nothing is taken, and everything when all is', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (mine, other) => {
        const all = new Set(comparePlans(mine, other).map(({ key }) => key));
        expect(mergePlans(mine, other, new Set(), now)).toBe(mine);
        const merged = mergePlans(mine, other, all, now);
        expect(merged && comparePlans(merged, other)).toEqual([]);
        expect(merged?.id).toBe(mine.id);
      }),
    );
  });

  it('leaves a valid plan whatever mixture of fields is taken', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, fc.array(fc.boolean()), (mine, other, wanted) => {
        const keys = comparePlans(mine, other).map(({ key }) => key);
        const merged = mergePlans(mine, other, new Set(keys.filter((_, index) => wanted[index])), now);
        expect(merged && parsePlan(merged).ok).toBe(true);
      }),
    );
  });

  it('takes theirs under my id, or keeps both under another', () => {
    expect(takeTheirs(typicalPlan, { ...theirs, id: 'other' }, now)).toMatchObject({
      ...theirs,
      id: typicalPlan.id,
      changed: now,
    });
    const kept = keepBoth(theirs, { id: 'fresh', name: 'Mari (from Sian)', now });
    expect(kept).toMatchObject({ id: 'fresh', name: 'Mari (from Sian)', units: theirs.units });
  });
});

describe('plans that arrive from outside', () => {
  it('never count as known because of their name', () => {
    expect(receivePlans([{ ...typicalPlan, id: 'other' }], [typicalPlan])).toEqual([
      { kind: 'new', theirs: { ...typicalPlan, id: 'other' }, begun: [] },
    ]);
  });

  it('are said to have begun a plan here only where they did', () => {
    const origin = { kind: 'starter', of: 'starter' } as const;
    const begun: Plan = { ...typicalPlan, id: 'begun', origin };
    // A learner's file, of a plan that began from the same starter, has begun nothing.
    expect(receivePlans([{ ...typicalPlan, origin }], [begun])[0]).toMatchObject({ kind: 'new', begun: [] });
    expect(receivePlans([{ ...typicalPlan, origin }], [begun], true)[0]).toMatchObject({ begun: [{ id: 'begun' }] });
    const ofFile: Plan = { ...begun, origin: { kind: 'file', of: typicalPlan.id } };
    expect(receivePlans([typicalPlan], [ofFile])[0]).toMatchObject({ kind: 'new', begun: [{ id: 'begun' }] });
  });

  it('are recognised as the same, or as a changed copy of a plan here', () => {
    const [same, changed] = receivePlans(
      [typicalPlan, { ...theirs, id: 'two' }],
      [typicalPlan, { ...typicalPlan, id: 'two' }],
    );
    expect(same?.kind).toBe('same');
    expect(changed).toMatchObject({ kind: 'different', another: true });
    // What only one side has joins by itself.
    expect(changed?.kind === 'different' && [changed.asked.length, changed.joins, changed.onlyHere.length]).toEqual([
      4, 3, 1,
    ]);
  });

  it('are recognised when they came by link to an earlier version and come back in a file', () => {
    const linked = { ...typicalPlan, id: `link-${planIdCode(typicalPlan.id)}` };
    expect(receivePlans([linked], [typicalPlan])[0]).toMatchObject({ kind: 'same', mine: { id: typicalPlan.id } });
    expect(receivePlans([typicalPlan], [linked])[0]).toMatchObject({ kind: 'same', mine: { id: linked.id } });
  });
});
