import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRawRecords } from '../../src/sharing/rawRecords.ts';

const parse = (text: string): object => JSON.parse(text) as object;
const readBack = (records: readonly unknown[]) =>
  Object.keys(parse(writeRawRecords(records.map((raw, at) => ({ key: String(at), raw })))));

describe('records that could not be read', () => {
  it('are handed over as they are', () => {
    const raw = { format: 1, name: '<b>', list: [1, null] };
    expect(
      JSON.parse(
        writeRawRecords([
          { key: 'a', raw },
          { key: 'b"', raw: 'x' },
        ]),
      ),
    ).toEqual({ a: raw, 'b"': 'x' });
  });

  it('make a file whatever they hold, even themselves', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const hostile = [circle, 10n, new Map([[1, { a: 2n }]]), undefined, Number.NaN];
    expect(readBack(hostile)).toHaveLength(hostile.length);
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true }), (raw) => {
        expect(readBack([raw])).toHaveLength(1);
      }),
    );
  });
});
