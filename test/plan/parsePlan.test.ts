import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFramework } from '../../src/catalogue/checkFramework.ts';
import { openRecord } from '../../src/plan/openRecord.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { buildFramework } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { runs } from '../runs.ts';

const plan = pickUnit(buildPlan({ name: 'Sam' }), 'A/506/2130');
const faultsOf = (input: unknown) => {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.faults;
};

test('a plan written out and read again is the same plan, in a copy of its own', () => {
  const text: unknown = JSON.parse(JSON.stringify(plan));
  expect(parsePlan(text)).toEqual({ ok: true, plan });
});

test('any plan at all comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryPlan, (any) => {
      expect(parsePlan(structuredClone(any))).toEqual({ ok: true, plan: any });
    }),
    { numRuns: runs(300) },
  );
}, 60_000);

test.each<[string, unknown, { code: string; path: readonly string[] }]>([
  ['no object', 'plan', { code: 'notAPlan', path: [] }],
  ['nothing', undefined, { code: 'notAPlan', path: [] }],
  ['a list', [], { code: 'missing', path: ['format'] }],
  ['a later format', { ...plan, format: 3 }, { code: 'newerFormat', path: ['format'] }],
  ['a format there never was', { ...plan, format: 0 }, { code: 'notAllowed', path: ['format'] }],
  ['a number for a name', { ...plan, name: 7 }, { code: 'wrongType', path: ['name'] }],
  ['a name too long', { ...plan, name: 'x'.repeat(201) }, { code: 'tooLong', path: ['name'] }],
  ['a day that is none', { ...plan, startDate: '2026-02-30' }, { code: 'notADate', path: ['startDate'] }],
  ['words for a day', { ...plan, startDate: 'soon' }, { code: 'notADate', path: ['startDate'] }],
  ['no instant', { ...plan, changed: 'yesterday' }, { code: 'notADate', path: ['changed'] }],
  [
    'a state nobody knows',
    { ...plan, units: { A: { state: 'maybe' } } },
    { code: 'notAllowed', path: ['units', 'A', 'state'] },
  ],
  [
    'a claim without a word on verification',
    { ...plan, units: { A: { state: 'achieved' } } },
    { code: 'missing', path: ['units', 'A', 'verified'] },
  ],
  [
    'a level of 9',
    { ...plan, settled: { A: { level: { value: 9, from: 'x' } } } },
    { code: 'outOfRange', path: ['settled', 'A', 'level', 'value'] },
  ],
  ['an id with a slash', { ...plan, id: '../x' }, { code: 'notAllowed', path: ['id'] }],
])('%s is refused with its place', (_, input, fault) => {
  expect(faultsOf(input)).toContainEqual(fault);
});

test('a file of a hundred thousand faults is answered with the first fifty', () => {
  const units = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`U${index}`, 7]));
  expect(faultsOf({ ...plan, units })).toHaveLength(50);
});

/** How many entries of a list are looked at while it is read. */
function looksInto(list: readonly unknown[], read: (list: unknown) => void): number {
  let looks = 0;
  const watched = new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  read(watched);
  return looks;
}

describe('a list of a hundred thousand entries of which none can be read', () => {
  const junk = Array.from({ length: 100_000 }, () => ({}));

  test.each([
    ['starred units', (list: unknown) => parsePlan({ ...plan, starred: list })],
    ['the diary', (list: unknown) => openRecord({ ...plan, training: { diary: list } })],
    ['notes', (list: unknown) => openRecord({ ...plan, record: { notes: list } })],
    ['units of a framework', (list: unknown) => checkFramework({ ...buildFramework(), slips: list })],
  ])('is not gone through to its end, so that no file holds the page: %s', (_, read) => {
    expect(looksInto(junk, read)).toBeLessThan(1000);
  });

  test('as a dictionary, neither', () => {
    let looks = 0;
    const entry = () => Object.defineProperty({}, 'state', { enumerable: true, get: () => (looks += 1) });
    const units = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`U${index}`, entry()]));
    expect(openRecord({ ...plan, units }).kind).toBe('unreadable');
    expect(looks).toBeLessThan(1000);
  });
});

describe('what comes along with a plan', () => {
  test('is left behind', () => {
    const parsed = parsePlan({ ...plan, extra: '<script>', framework: { ...plan.framework, extra: 1 } });
    expect(parsed).toEqual({ ok: true, plan });
  });

  test('is kept under its own name, whatever that is, and never reaches the prototype of anything', () => {
    const units = '{"__proto__":{"state":"picked"},"constructor":{"state":"picked"},"A":{"state":"picked"}}';
    const input: unknown = JSON.parse(JSON.stringify(plan).replace(/"units":\{.*?\}\}/, `"units":${units}`));
    const parsed = parsePlan(input);
    expect(parsed.ok && Object.keys(parsed.plan.units)).toEqual(['__proto__', 'constructor', 'A']);
    expect(parsed.ok && Object.getPrototypeOf(parsed.plan.units)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('state');
  });
});

test('an object whose fields throw is no plan, and nothing is thrown', () => {
  const hostile = Object.defineProperty({}, 'format', {
    enumerable: true,
    get() {
      throw new Error('never');
    },
  });
  expect(faultsOf(hostile)).toEqual([{ code: 'notAPlan', path: [] }]);
});

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
});

test('anything at all gives a plan or faults, and is left as it was', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...Object.keys(plan)), anything)
    .map(([key, value]) => ({ ...plan, [key]: value }));
  fc.assert(
    fc.property(fc.oneof(anything, damaged), (input) => {
      const before = fc.stringify(input);
      const parsed = parsePlan(input);
      expect(parsed.ok || parsed.faults.length > 0).toBe(true);
      expect(fc.stringify(input)).toBe(before);
    }),
    { numRuns: runs(5000) },
  );
}, 60_000);
