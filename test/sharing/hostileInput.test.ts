import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import { openRecord } from '../../src/plan/openRecord.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import { hashLetters } from '../../src/sharing/bits.ts';
import { checksumLetters } from '../../src/sharing/linkSubject.ts';
import { openFrameworkFile } from '../../src/sharing/openFrameworkFile.ts';
import { openLinkedPlan } from '../../src/sharing/openLinkedPlan.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { readPlanLink } from '../../src/sharing/readPlanLink.ts';
import { writePlanLink } from '../../src/sharing/writePlanLink.ts';
import { anyText, arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { damagedText, mutated } from '../builders/hostileJson.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

/** More of them on demand: `FUZZ_RUNS=5000 npx vitest run test/sharing/hostileInput.test.ts`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);
const timeout = 60_000 + numRuns * 100;
const day = '2026-11-23';
const now = '2026-11-23T10:00:00.000Z';
const example = readFileSync(new URL('../../public/examples/example-framework.json', import.meta.url), 'utf8');
const { frameworks } = builtInCatalogue;

const linkOf = (plan: typeof typicalPlan) => {
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  return (framework && writePlanLink(plan, framework, builtInCatalogue)) ?? '';
};

/** Whatever is let in is a plan in every field, and nothing has got at what all objects share. */
function expectSound(text: string) {
  const result = readPlanFile(text);
  if (!result.ok) return result.code;
  const unsound = result.plans.filter((plan) => JSON.stringify(parsePlan(plan)) !== JSON.stringify({ ok: true, plan }));
  return unsound.length > 0 || 'x' in {} ? 'unsound' : 'ok';
}

const codes = ['ok', 'tooLarge', 'tooDeep', 'notJson', 'notAPlanFile', 'newerFile', 'noPlans'];

describe('input from outside that is damaged, foreign or hostile', () => {
  it('never gets half a plan out of a file with changed values', { timeout }, () => {
    const original: unknown = JSON.parse(writePlanFile({ plans: [typicalPlan] }, day));
    fc.assert(
      fc.property(mutated(original), (json) => {
        expect(codes).toContain(expectSound(JSON.stringify(json)));
      }),
      { numRuns },
    );
  });

  it('never gets half a plan out of a file with damaged text', { timeout }, () => {
    fc.assert(
      fc.property(
        arbitraryPlan.chain((plan) => damagedText(writePlanFile({ plans: [plan] }, day))),
        (text) => {
          expect(codes).toContain(expectSound(text));
        },
      ),
      { numRuns },
    );
  });

  it('never harms the sound plan beside a hostile one', { timeout }, () => {
    fc.assert(
      fc.property(arbitraryPlan, mutated(typicalPlan), (sound, hostile) => {
        fc.pre(sound.id !== typicalPlan.id);
        const result = readPlanFile(JSON.stringify({ file: 'unitplan', version: 1, plans: [sound, hostile] }));
        const tooDeep = !result.ok && result.code === 'tooDeep';
        expect(tooDeep || (result.ok && result.plans[0])).toEqual(tooDeep || sound);
      }),
      { numRuns },
    );
  });

  it('never opens a link that is any text at all', { timeout }, () => {
    fc.assert(
      fc.property(fc.oneof(anyText(300), fc.stringMatching(/^B[A-Za-z0-9_-]{0,300}$/)), (letters) => {
        expect(readPlanLink(letters, builtInCatalogue).ok).toBe(false);
      }),
      { numRuns },
    );
  });

  it('never opens a damaged link, and never gives other choices than were sent', { timeout }, () => {
    fc.assert(
      fc.property(
        arbitraryPlan
          .map((plan) => linkOf(plan))
          .chain((link) => damagedText(link).map((text) => [link, text] as const)),
        ([link, text]) => {
          expect(readPlanLink(text, builtInCatalogue).ok).toBe(text === link);
        },
      ),
      { numRuns },
    );
  });

  it('never makes more than a valid plan of a link that was forged with a right checksum', { timeout }, () => {
    const setting = { mine: null, id: 'new', name: '', from: 'a link', now };
    fc.assert(
      fc.property(arbitraryPlan, fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/), (plan, choices) => {
        const body = linkOf(plan).slice(0, 16) + choices;
        const result = readPlanLink(body + hashLetters(body, checksumLetters), builtInCatalogue);
        const opened = result.ok ? openLinkedPlan(result.choices, setting) : null;
        expect(opened === null || parsePlan(opened).ok).toBe(true);
        expect(result.ok || ['damaged', 'unknownQualification'].includes(result.fault.code)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('never reads half a stored record, and never changes it', { timeout }, () => {
    fc.assert(
      fc.property(mutated(typicalPlan), (record) => {
        const before = JSON.stringify(record);
        const opened = openRecord(record);
        expect(opened.kind !== 'plan' || parsePlan(opened.plan).ok).toBe(true);
        expect(JSON.stringify(record)).toBe(before);
      }),
      { numRuns },
    );
  });

  it('never throws over any stored value a browser can hold', { timeout }, () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }), (record) => {
        expect(openRecord(record).kind).not.toBe('plan');
      }),
      { numRuns },
    );
  });

  it('never lets in a framework with changed values unless it passes every check again', { timeout }, () => {
    const original: unknown = JSON.parse(example);
    fc.assert(
      fc.property(mutated(original), (json) => {
        const opened = openFrameworkFile(JSON.stringify(json), { builtIn: frameworks, added: [] });
        const again =
          opened.ok && openFrameworkFile(JSON.stringify(opened.framework), { builtIn: frameworks, added: [] });
        expect(again).toEqual(opened.ok && opened);
      }),
      { numRuns },
    );
  });
});

describe('text in every field', () => {
  it('stays text: tags and scripts come back as they were typed', () => {
    for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'שרה / محمد', 'two\n\tlines']) {
      const plan = { ...typicalPlan, name: text, settled: { 'D/506/2119': { level: { value: 2, from: text } } } };
      const result = readPlanFile(writePlanFile({ plans: [plan] }, day));
      expect(result).toMatchObject({ ok: true, plans: [plan] });
    }
  });

  it.each([
    ['turns round what follows', 'a\u202Egnirts', 'agnirts'],
    ['is half a character', 'a\uD800', 'a\uFFFD'],
    ['is a control character', 'a\u0000\u0007b', 'ab'],
    ['ends lines as Windows does', 'a\r\nb', 'a\nb'],
  ])('loses what %s, which no screen, paper or spreadsheet can show', (_, typed, kept) => {
    const withText = (text: string) => ({
      ...typicalPlan,
      name: text,
      settled: { 'D/506/2119': { level: { value: 2, from: text } } },
    });
    const result = readPlanFile(writePlanFile({ plans: [withText(typed)] }, day));
    expect(result).toMatchObject({ ok: true, plans: [withText(kept)] });
  });

  it('is refused at once when the file is fifty megabytes', () => {
    const text = `{"file":"unitplan","version":1,"plans":["${'x'.repeat(50 * 1024 * 1024)}"]}`;
    const start = performance.now();
    expect(readPlanFile(text)).toMatchObject({ ok: false, code: 'tooLarge' });
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('is no number: NaN and infinities never get into a plan', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -0.5]) {
      const record = { ...typicalPlan, settled: { 'D/506/2119': { glh: { value, from: 'page 1' } } } };
      expect(openRecord(record)).toMatchObject({ kind: 'plan', repairs: [{ value }] });
    }
  });
});
