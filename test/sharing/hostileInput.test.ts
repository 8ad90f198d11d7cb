import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { frameworkContent } from '../../src/catalogue/hashFramework.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { cohortRow } from '../../src/cohort/cohortRow.ts';
import { calendarEvents } from '../../src/hours/calendarEvents.ts';
import { english } from '../../src/i18n/en/english.ts';
import { englishPages } from '../../src/i18n/en/englishPages.ts';
import { sayFinding } from '../../src/i18n/sayFinding.ts';
import { answerNow } from '../../src/judging/atOnce.ts';
import { judge } from '../../src/judging/judge.ts';
import { planView } from '../../src/judging/planView.ts';
import { replyTo } from '../../src/judging/replyTo.ts';
import { reviewOf } from '../../src/judging/review.ts';
import { agreementCode } from '../../src/plan/agreedContent.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { localDay } from '../../src/store/localDay.ts';
import { arbitraryPathway, arbitraryPlanOf } from '../builders/arbitraryFramework.ts';
import {
  buildFramework,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { largestPlan } from '../builders/largestPlan.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { runs } from '../runs.ts';
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

const numRuns = runs(1500);
const day = '2026-11-23';
const now = '2026-11-23T10:00:00.000Z';
const example = readFileSync(new URL('../../public/examples/example-framework.json', import.meta.url), 'utf8');
const { frameworks } = builtInCatalogue;

const oddNames = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', 'isPrototypeOf'];
/** Units and groups called as what every object has. */
const withOddNames = (json: string) =>
  json
    .replaceAll(/"U\/(\d)"/g, (whole, at: string) => (oddNames[Number(at)] ? `"${oddNames[Number(at)]}"` : whole))
    .replaceAll(/"([MABC])"/g, (_, group: string) => `"${oddNames['MABC'.indexOf(group)]}"`);

/** Frameworks whose valid choices nobody can go through, and some that one can. */
const tangledPathway: fc.Arbitrary<Pathway> = fc
  .record({
    groups: fc.integer({ min: 1, max: 6 }),
    units: fc.integer({ min: 1, max: 40 }),
    powers: fc.integer({ min: 1, max: 12 }),
    least: fc.nat(4000),
    most: fc.nat(4000),
    amounts: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(4000)), { maxLength: 6 }),
  })
  .map(({ groups, units, powers, least, most, amounts }) => {
    const ids = Array.from({ length: groups }, (_, index) => `G${index}`);
    const idOf = (index: number) => ids[index % groups] ?? '';
    return buildPathway({
      qualifications: [
        buildQualification({
          groups: ids,
          credits: 1,
          units: ids.flatMap((group) =>
            Array.from({ length: units }, (_, index) => buildUnit(`${group}/${index}`, 2 ** (index % powers), group)),
          ),
          rules: [
            { kind: 'totalCreditsMinimum', credits: 1 },
            ...ids.flatMap((group): BareUnitRule[] => [
              { kind: 'groupCreditsMinimum', group, credits: Math.min(least, most) },
              { kind: 'groupCreditsMaximum', group, credits: Math.max(least, most) },
            ]),
            ...amounts.map(([a, b, atMost]): BareUnitRule => ({
              kind: 'amount',
              of: { groups: [...new Set([idOf(a), idOf(b)])] },
              measure: 'credits',
              atMost,
            })),
          ],
        }),
      ],
    });
  });

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
  it('never gets half a plan out of a file with changed values', () => {
    const original: unknown = JSON.parse(writePlanFile({ plans: [typicalPlan] }, day));
    fc.assert(
      fc.property(mutated(original), (json) => {
        expect(codes).toContain(expectSound(JSON.stringify(json)));
      }),
      { numRuns },
    );
  });

  it('never gets half a plan out of a file with damaged text', () => {
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

  it('never harms the sound plan beside a hostile one', () => {
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

  it('never opens a link that is any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(300), fc.stringMatching(/^B[A-Za-z0-9_-]{0,300}$/)), (letters) => {
        expect(readPlanLink(letters, builtInCatalogue).ok).toBe(false);
      }),
      { numRuns },
    );
  });

  it('never opens a damaged link, and never gives other choices than were sent', () => {
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

  it('never makes more than a valid plan of a link that was forged with a right checksum', () => {
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

  it('never reads half a stored record, and never changes it', () => {
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

  it('never throws over any stored value a browser can hold', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }), (record) => {
        expect(openRecord(record).kind).not.toBe('plan');
      }),
      { numRuns },
    );
  });

  it('never lets in a framework with changed values unless it passes every check again', () => {
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

/** Everything the planner says of one plan, on screens, on paper and in files. */
function sayEverything(plan: Plan, catalogue: Catalogue): unknown {
  const judgement = judge(plan, catalogue);
  const framework = findFramework(catalogue, plan.framework.id);
  const view = judgement && planView(judgement, answerNow(judgement, 'fewestUnits'));
  const review = view && reviewOf(view, day);
  return [
    english.formats.date(localDay(new Date(plan.changed))),
    view?.evaluation.findings.map((finding) => sayFinding(englishPages.findings, finding, (reference) => reference)),
    review && calendarEvents(review.view, review.overview),
    judgement && agreementCode(plan, judgement),
    cohortRow({ plan, file: null }, catalogue, day),
    framework && writePlanLink(plan, framework, catalogue),
  ];
}

describe('whatever is let in', () => {
  it('can be judged, said, printed and written, and is read back as it is', () => {
    fc.assert(
      fc.property(mutated(largestPlan()), (json) => {
        const read = readPlanFile(JSON.stringify({ file: 'unitplan', version: 1, plans: [json] }));
        for (const plan of read.ok ? read.plans : []) {
          expect(cohortRow({ plan, file: null }, builtInCatalogue, day).status).not.toBe('notJudged');
          sayEverything(plan, builtInCatalogue);
          expect(readPlanFile(writePlanFile({ plans: [plan] }, day))).toMatchObject({ plans: [plan] });
        }
      }),
      { numRuns },
    );
  });

  it('is judged the same whatever its units and groups are called, `constructor` and `__proto__` too', () => {
    const cases = arbitraryPathway().chain((pathway) => fc.tuple(fc.constant(pathway), arbitraryPlanOf(pathway)));
    const verdictOf = ([pathway, plan]: readonly [Pathway, Plan]) => {
      const framework = buildFramework([pathway]);
      const known = { frameworks: [framework] };
      const read = readPlanFile(writePlanFile({ plans: [{ ...plan, framework: frameworkName(framework) }] }, day));
      const [back] = read.ok ? read.plans : [];
      const judgement = back && judge(back, known);
      if (!judgement) throw new Error('Not read back.');
      sayEverything(back, known);
      const { completable, ways } = answerNow(judgement, 'fewestUnits') ?? {};
      const findings = judgement.evaluation.findings.map(({ kind, status, have, need }) => [kind, status, have, need]);
      return { completable, ways, findings };
    };
    fc.assert(
      fc.property(cases, (given) => {
        const odd = JSON.parse(withOddNames(JSON.stringify(given))) as readonly [Pathway, Plan];
        expect(verdictOf(odd)).toEqual(verdictOf(given));
      }),
      { numRuns },
    );
  });

  it('is answered, or said to be too much, however tangled its framework is', () => {
    fc.assert(
      fc.property(tangledPathway, (pathway) => {
        const text = JSON.stringify(frameworkContent(buildFramework([pathway])));
        let asked = 0;
        // A clock that strikes after some ten thousand steps.
        const opened = openFrameworkFile(text, { builtIn: frameworks, added: [] }, () => (asked += 1) > 2);
        if (!opened.ok) return;
        const known = { frameworks: [opened.framework] };
        const plan = { ...buildPlan({ pathway }), framework: frameworkName(opened.framework) };
        sayEverything(plan, known);
        const judgement = judge(plan, known);
        expect(
          judgement && replyTo({ judgement, want: 'answer', objective: 'fewestUnits' }, () => () => true).answer,
        ).not.toBeNull();
      }),
      { numRuns: runs(500) },
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

  it('is refused unread when the file is fifty megabytes', () => {
    const text = `{"file":"unitplan","version":1,"plans":["${'x'.repeat(50 * 1024 * 1024)}"]}`;
    const parse = vi.spyOn(JSON, 'parse');
    expect(readPlanFile(text)).toMatchObject({ ok: false, code: 'tooLarge' });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('is no number: NaN and infinities never get into a plan', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -0.5]) {
      const record = { ...typicalPlan, settled: { 'D/506/2119': { glh: { value, from: 'page 1' } } } };
      expect(openRecord(record)).toMatchObject({ kind: 'plan', repairs: [{ value }] });
    }
  });
});
