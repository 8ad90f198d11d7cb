import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf, migratePlan, migrations } from '../../src/plan/migratePlan.ts';
import { currentFormat } from '../../src/plan/planSchema.ts';
import { openRecord } from '../../src/plan/openRecord.ts';
import { differences } from '../../src/plan/mergeChanges.ts';

const folder = new URL('../examples/stored/', import.meta.url);
const examples = readdirSync(folder).map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

describe('records of plans stored by earlier versions', () => {
  it('has a saved example of every format there has been', () => {
    expect(examples.map(formatOf)).toEqual(Array.from({ length: currentFormat }, (_, index) => index + 1));
    expect(migrations).toHaveLength(currentFormat - 1);
  });

  it('opens each of them whole', () => {
    for (const example of examples) {
      expect(openRecord(example)).toMatchObject({ kind: 'plan', plan: { name: 'Mari, Level 2' } });
    }
  });

  it('keeps who was said to have checked an entry, as what was said and not as a check', () => {
    const opened = openRecord(examples[0]);
    const [entry] = (opened.kind === 'plan' && opened.plan.training?.diary) || [];
    expect(entry).toMatchObject({ earlierCheck: 'J. Rees', checks: {} });
  });

  it('reads a record of the present format exactly as it was stored', () => {
    expect(openRecord(examples.at(-1))).toEqual({ kind: 'plan', plan: examples.at(-1), repairs: [] });
  });

  it('takes a record through every step that follows its own format, in order', () => {
    const steps = [2, 3, 4].map((format) => (record: Readonly<Record<string, unknown>>) => ({
      ...record,
      way: `${String(record['way'])}>${format}`,
    }));
    const migrated = (format: number) => migratePlan({ format, way: '' }, steps);
    expect(migrated(1)).toEqual({ kind: 'current', record: { format: 4, way: '>2>3>4' } });
    expect(migrated(3)).toEqual({ kind: 'current', record: { format: 4, way: '>4' } });
    expect(migrated(4)).toEqual({ kind: 'current', record: { format: 4, way: '' } });
    expect(migrated(5)).toEqual({ kind: 'newer', format: 5 });
  });

  it('says of a record of the future that it is newer, instead of reading half of it', () => {
    expect(openRecord({ format: currentFormat + 1, id: 'future' })).toEqual({
      kind: 'newer',
      format: currentFormat + 1,
    });
  });

  it('never throws, whatever was stored', () => {
    const hostile = {
      get format(): number {
        throw new Error('no');
      },
    };
    expect(openRecord(hostile).kind).toBe('unreadable');
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withMap: true, withNullPrototype: true }),
        (raw) => openRecord(raw).kind !== 'plan',
      ),
    );
  });

  it('finds no difference between a plan and itself read again', () => {
    const opened = openRecord(examples.at(-1));
    expect(opened.kind === 'plan' && differences(opened.plan, opened.plan)).toEqual([]);
  });
});

describe('records with values that earlier versions took and nothing can read', () => {
  const first = examples[0] as Readonly<Record<string, unknown>>;
  const opened = (changes: object, training: object = {}) => {
    const record = { ...first, ...changes, training: { ...(first['training'] as object), ...training } };
    const result = openRecord(record);
    if (result.kind !== 'plan') throw new Error(result.kind);
    return result;
  };

  it.each(['plannedEnd', 'certificateApplication', 'employedSince', 'errConfirmed'])(
    'loses a day in the year 20271 (%s), and nothing else',
    (name) => {
      const whole = opened({}, { [name]: null });
      const { plan, repairs } = opened({}, { [name]: '20271-09-30' });
      expect(plan).toEqual(whole.plan);
      expect(repairs).toEqual([{ path: ['training', name], value: '20271-09-30' }]);
    },
  );

  it('loses a break whose last day cannot be, and turns round one that ends before it begins', () => {
    const breaks = [
      { id: 'a', from: '2026-12-21', to: '20271-01-03' },
      { id: 'b', from: '2027-04-12', to: '2027-03-29' },
    ];
    const { plan, repairs } = opened({}, { breaks });
    expect(plan.training?.breaks).toEqual([{ id: 'b', from: '2027-03-29', to: '2027-04-12' }]);
    expect(repairs.map(({ path }) => path)).toEqual([
      ['training', 'breaks', '0', 'to'],
      ['training', 'breaks', '0'],
    ]);
  });

  it('reads instants in another zone or way of writing, and a day that is none as the other instant', () => {
    expect(opened({ changed: '2026-11-23T00:00:00+05' }).plan.changed).toBe('2026-11-22T19:00:00.000Z');
    expect(opened({ created: '2026-02-30T00:00:00Z' }).plan.created).toBe(first['changed']);
  });

  it('lose a start date in the year 0', () => {
    const { plan, repairs } = opened({ startDate: '0000-01-01' });
    expect(plan.startDate).toBeNull();
    expect(repairs).toEqual([{ path: ['startDate'], value: '0000-01-01' }]);
  });

  it('are not taken for a plan where what is damaged is the plan itself', () => {
    for (const changes of [{ units: { X: { state: 'eaten' } } }, { pathway: 7 }, { id: '../x' }, { format: 'one' }])
      expect(openRecord({ ...first, ...changes }).kind).toBe('unreadable');
  });

  it('are given up where hardly anything in them can be read', () => {
    const breaks = Array.from({ length: 100_000 }, (_, index) => ({ id: index }));
    expect(openRecord({ ...first, training: { breaks } }).kind).toBe('unreadable');
  });
});
