import * as fc from 'fast-check';
import { anyText } from './arbitraryPlan.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const deep = (depth: number): Json => (depth === 0 ? [] : [deep(depth - 1)]);

/** Days and instants as programs write them, and as none can be: years and zones that do not exist, halves of them. */
const anyInstant: fc.Arbitrary<string> = fc
  .record({
    year: fc.constantFrom('2026', '0000', '1899', '2299', '9999', '20271', '+275760', '-0001'),
    day: fc.constantFrom('-11-23', '-02-30', '-13-01', '-11', '', '-W48-1'),
    time: fc.constantFrom('', 'T10:00:00', 'T24:00:00', 'T10:00:60', ' 10:00:00.123456789', 'T10:00', 'T'),
    zone: fc.constantFrom('', 'Z', '+05', ' +0530', '+05:30', '+24:00', '-99:99', 'z'),
  })
  .map(({ year, day, time, zone }) => year + day + time + zone);

/** What nobody writes by mistake, and some on purpose. */
const hostileValue: fc.Arbitrary<Json> = fc.oneof(
  anyText(400),
  fc.constantFrom<Json>(null, true, -1, 0, 1.5, 1e308, '', '2026-02-30', [], {}, deep(60), 'x'.repeat(5000)),
  anyInstant,
  fc.constantFrom('__proto__', 'constructor', 'toString').map((key): Json => JSON.parse(`{"${key}":{"x":1}}`) as Json),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
);

const isJson = (value: unknown): value is Json => value !== undefined && typeof value !== 'function';

/** Puts `value` in place of one of the values in `json`, the one `at` steps in, or under a new key beside it. */
function replaceAt(json: Json, at: number, value: Json, key: string | null): Json {
  let left = at;
  const walk = (node: Json): Json => {
    left -= 1;
    if (left < 0) return left === -1 ? value : node;
    if (Array.isArray(node)) return node.map((entry: Json) => walk(entry));
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([name, entry]): [string, Json] => [name, walk(entry)]);
    if (key !== null && left <= 0) entries.push([key, value]);
    return Object.fromEntries(entries);
  };
  return walk(json);
}

/** Valid data with up to four of its values replaced by others, or with keys it should not have. */
export const mutated = (original: unknown): fc.Arbitrary<Json> =>
  fc
    .array(
      fc.record({
        at: fc.nat(120),
        value: hostileValue,
        key: fc.option(fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'X/1')),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) => {
      const copy: unknown = JSON.parse(JSON.stringify(original));
      const start: Json = isJson(copy) ? copy : null;
      return changes.reduce((json, { at, value, key }) => replaceAt(json, at, value, key), start);
    });

/** Text with a few characters lost, doubled or replaced. */
export const damagedText = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ at: fc.nat(text.length), lost: fc.nat(20), put: anyText(8) }), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((now, { at, lost, put }) => now.slice(0, at) + put + now.slice(at + lost), text));
