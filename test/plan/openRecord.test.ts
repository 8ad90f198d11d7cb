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

  it('reads a record of the present format exactly as it was stored', () => {
    expect(openRecord(examples.at(-1))).toEqual({ kind: 'plan', plan: examples.at(-1) });
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
