import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { planFileName, readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { deepestNesting, longestText } from '../../src/sharing/readJson.ts';
import { arbitraryPlan, anyText } from '../builders/arbitraryPlan.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const day = '2026-11-23';
const file = (plans: readonly unknown[], more: object = {}) =>
  JSON.stringify({ file: 'unitplan', version: 1, written: day, plans, ...more });
const codeOf = (text: string) => {
  const result = readPlanFile(text);
  return result.ok ? 'ok' : result.code;
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('plans in a file', () => {
  it('come back exactly as they were, several at once, with every text as it was typed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryPlan, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), (plans) => {
        expect(readPlanFile(writePlanFile({ plans }, day))).toEqual({
          ok: true,
          starter: false,
          plans,
          newer: [],
          frameworks: [],
          notes: [],
        });
      }),
    );
  });

  it('survive the way through bytes, half a character as the mark for one', () => {
    const plan: Plan = { ...typicalPlan, name: 'a\uD800b txt <b>' };
    const bytes = new TextEncoder().encode(writePlanFile({ plans: [plan] }, day));
    expect(readPlanFile(new TextDecoder().decode(bytes))).toMatchObject({
      ok: true,
      plans: [{ ...plan, name: 'a\uFFFDb txt <b>' }],
    });
  });

  it('bring the frameworks they were made with', () => {
    const { frameworks } = builtInCatalogue;
    expect(readPlanFile(writePlanFile({ plans: [typicalPlan], frameworks }, day))).toMatchObject({
      ok: true,
      frameworks,
    });
  });

  it('are read from a file that an editor put a byte order mark in front of', () => {
    expect(codeOf(`\uFEFF${file([typicalPlan])}`)).toBe('ok');
  });

  it('are opened without the ones that cannot be read, which are named by place', () => {
    const result = readPlanFile(file([{ format: 1 }, typicalPlan, 'nonsense', typicalPlan], { frameworks: [{}] }));
    expect(result).toMatchObject({
      ok: true,
      plans: [typicalPlan],
      notes: [
        { code: 'planUnreadable', index: 0 },
        { code: 'planUnreadable', index: 2 },
        { code: 'planRepeated', index: 3, id: typicalPlan.id },
        { code: 'frameworkUnreadable', index: 0 },
      ],
    });
  });

  it('are all there where two that differ have one identity', () => {
    const renamed = { ...typicalPlan, name: 'Osian' };
    expect(readPlanFile(file([typicalPlan, renamed, typicalPlan]))).toMatchObject({
      ok: true,
      plans: [typicalPlan, renamed],
      notes: [{ code: 'planRepeated', index: 2 }],
    });
  });

  it('come without a value that cannot be, and say so', () => {
    const training = { plannedEnd: '20271-09-30' };
    expect(readPlanFile(file([{ ...typicalPlan, training }]))).toMatchObject({
      ok: true,
      plans: [{ id: typicalPlan.id, training: { plannedEnd: null } }],
      notes: [
        { code: 'planRepaired', index: 0, repairs: [{ path: ['training', 'plannedEnd'], value: '20271-09-30' }] },
      ],
    });
  });

  it('of a later format are kept whole and written out again unchanged', () => {
    const future = { format: 99, id: 'x', tomorrow: { deep: [1, 2, 3] } };
    const result = readPlanFile(file([future]));
    expect(result).toMatchObject({ ok: true, plans: [], newer: [{ format: 99, raw: future }] });
    const again = result.ok && readPlanFile(writePlanFile({ plans: [], newer: result.newer }, day));
    expect(again).toEqual(result);
  });

  it('are refused with the reason when the file is none, is newer, or holds nothing', () => {
    expect(codeOf('')).toBe('notJson');
    expect(codeOf('{')).toBe('notJson');
    expect(codeOf('null')).toBe('notAPlanFile');
    expect(codeOf('{"plans":[]}')).toBe('notAPlanFile');
    expect(codeOf(file([]))).toBe('noPlans');
    expect(codeOf(file([{}]))).toBe('noPlans');
    expect(codeOf(JSON.stringify({ file: 'unitplan', version: 2, plans: [typicalPlan] }))).toBe('newerFile');
  });

  it('are refused before parsing when the text is longer or deeper than any plan', () => {
    const padded = (length: number) => file([typicalPlan]).padEnd(length);
    expect(codeOf(padded(longestText))).toBe('ok');
    expect(codeOf(padded(longestText + 1))).toBe('tooLarge');
    expect(codeOf(nested(deepestNesting - 1))).toBe('notAPlanFile');
    expect(codeOf(nested(deepestNesting))).toBe('notAPlanFile');
    expect(codeOf(nested(deepestNesting + 1))).toBe('tooDeep');
    expect(codeOf('['.repeat(1_000_000))).toBe('tooDeep');
    expect(codeOf(file([typicalPlan], { name: '[[{{"\\"[['.repeat(100) }))).toBe('ok');
    expect(codeOf(`["\\\\",${nested(deepestNesting)}]`)).toBe('tooDeep');
  });

  it('never reach an object’s prototype', () => {
    const text = file([
      JSON.parse(`${JSON.stringify(typicalPlan).slice(0, -1)},"__proto__":{"polluted":true}}`),
    ]).replace('"units":{', '"units":{"__proto__":{"state":"picked"},"constructor":{"state":"picked"},');
    const result = readPlanFile(text);
    expect(result).toMatchObject({ ok: true, plans: [{ id: typicalPlan.id }] });
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
    const [plan] = result.ok ? result.plans : [];
    expect(plan && Object.getPrototypeOf(plan.units)).toBe(Object.prototype);
  });
});

describe('the name of a plan file', () => {
  it('keeps letters of any language and nothing a file system minds', () => {
    expect(planFileName('Siân / Lefel 2: cynllun?', 'plan')).toBe('Siân Lefel 2 cynllun.unitplan.json');
    expect(planFileName('../..', 'plan')).toBe('plan.unitplan.json');
    expect(planFileName('', 'plan')).toBe('plan.unitplan.json');
    expect(planFileName('x'.repeat(200), 'plan')).toBe(`${'x'.repeat(60)}.unitplan.json`);
  });

  it('is made of any text without a fault', () => {
    fc.assert(
      fc.property(anyText(200), (name) => {
        expect(planFileName(name, 'plan')).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cs}]+$/u);
      }),
    );
  });
});
