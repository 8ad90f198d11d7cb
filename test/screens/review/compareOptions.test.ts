import { describe, expect, it } from 'vitest';
import { markAsOption, newOption } from '../../../src/plan/options.ts';
import { emptyTraining } from '../../../src/plan/hoursSchema.ts';
import { writeNote } from '../../../src/plan/planRecord.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { compareOptions } from '../../../src/screens/review/compareOptions.ts';
import { mergePlans } from '../../../src/sharing/comparePlans.ts';
import { level2Diploma } from '../../builders/diplomas.ts';
import { buildPlan } from '../../builders/planBuilder.ts';

const now = '2026-11-23T10:00:00.000Z';
const a = markAsOption(
  buildPlan({ pathway: level2Diploma, picked: ['D/506/2119', 'K/506/2155', 'L/506/1807'], ruledOut: ['T/506/2126'] }),
);
const copy = newOption(a, [a], { id: 'b', now });
const { 'K/506/2155': _, ...rest } = copy.units;
const b: Plan = { ...copy, units: { ...rest, 'A/506/2158': { state: 'picked' } } };
const references = (units: readonly { readonly unit: { readonly reference: string } }[]) =>
  units.map(({ unit }) => unit.reference);

describe('two options side by side', () => {
  it('show the units that only one has, mandatory ones among what both have', () => {
    const { onlyA, onlyB, shared, others } = compareOptions(a, b, level2Diploma);
    expect([references(onlyA), references(onlyB)]).toEqual([['K/506/2155'], ['A/506/2158']]);
    expect([...shared]).toEqual([
      'A/506/2130',
      'L/506/1788',
      'J/506/2132',
      'F/506/2131',
      'A/506/1964',
      'D/506/2119',
      'L/506/1807',
    ]);
    expect(others).toEqual([]);
  });

  it('let one difference be moved across, and nothing else with it', () => {
    const keys = compareOptions(a, b, level2Diploma).onlyA[0]?.keys ?? [];
    const moved = mergePlans(b, a, new Set(keys), now);
    expect(moved?.units).toEqual({ ...b.units, 'K/506/2155': { state: 'picked' } });
    const takenOut = mergePlans(a, b, new Set(keys), now);
    expect(references(compareOptions(takenOut ?? a, b, level2Diploma).onlyA)).toEqual([]);
    expect(takenOut?.units['A/506/2158']).toBeUndefined();
  });

  it('bring a mandatory unit back that one had left out', () => {
    const without: Plan = { ...b, units: { ...b.units, 'A/506/2130': { state: 'ruledOut' } } };
    const [only] = compareOptions(a, without, level2Diploma).onlyA;
    expect(only?.unit.reference).toBe('A/506/2130');
    const back = mergePlans(without, a, new Set(only?.keys), now);
    expect(references(compareOptions(a, back ?? without, level2Diploma).onlyA)).toEqual(['K/506/2155']);
  });

  it('name dates, organisation, figures and parts of the training plan, each once', () => {
    const other: Plan = {
      ...copy,
      startDate: '2027-01-04',
      offerings: { 'customer-service-diploma-2': '601/3544/X' },
      settled: { 'D/506/2119': { level: { value: 2, from: 'x' }, glh: { value: 20, from: 'x' } } },
      units: { ...copy.units, 'L/506/1807': { state: 'achieved', verified: false } },
      training: {
        ...emptyTraining,
        breaks: [
          { id: 'x', from: '2026-12-20', to: '2027-01-03' },
          { id: 'y', from: '2027-04-01', to: '2027-04-05' },
        ],
      },
    };
    expect(compareOptions(a, other, level2Diploma).others.map(({ keys: __, ...what }) => what)).toEqual([
      { kind: 'offering' },
      { kind: 'startDate' },
      { kind: 'unit', unit: 'L/506/1807' },
      { kind: 'settled', unit: 'D/506/2119' },
      { kind: 'training', part: 'breaks' },
    ]);
  });

  it('do not differ by name, notes, stars, diary or what is not for somebody', () => {
    const same: Plan = {
      ...writeNote(copy, { id: 'n', by: 'tutor', text: 'x', day: '2026-11-23' }),
      name: 'other',
      starred: ['T/506/2143'],
      units: { ...copy.units, 'T/506/2126': { state: 'picked' as const } },
    };
    const { units } = copy;
    const { onlyA, onlyB, others } = compareOptions(
      a,
      { ...same, units: { ...units, 'H/506/2977': { state: 'ruledOut' } } },
      level2Diploma,
    );
    expect([onlyA, onlyB, others]).toEqual([[], [], []]);
  });
});
