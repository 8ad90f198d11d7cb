import * as fc from 'fast-check';
import * as v from 'valibot';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Framework, Pathway } from '../../src/catalogue/schema.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import { currentFormat, type Plan } from '../../src/plan/planSchema.ts';
import { words as wordsOf } from '../../src/plan/valueSchemas.ts';

/** Text as people, scripts and attackers type it: any UTF-16 at all, tags, right-to-left, lone surrogates. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ maxLength, unit: 'grapheme' }),
      fc.string({ maxLength, unit: 'binary' }),
      fc.constantFrom(
        '',
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '\u202Enalp',
        'مرحبا',
        '\uD800',
        '__proto__',
      ),
    )
    .map((text) => text.slice(0, maxLength));

const instant = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10));
const month = day.map((text) => text.slice(0, 7));
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
  fc.constantFrom('constructor', '__proto__', 'toString'),
);
const minutes = fc.nat(600_000);
/** Text in which something can be seen: `plain` where chance made none. */
const words = (maxLength: number, plain: string) =>
  anyText(maxLength).map((text) => (v.is(wordsOf(maxLength), text) ? text : plain));
const span = fc.tuple(day, day).map((days) => days.toSorted());
const byId = { selector: ({ id: key }: { id: string }) => key, maxLength: 4 };

const choice = fc.oneof(
  fc.record({ state: fc.constant('picked') }),
  fc.record({ state: fc.constant('picked'), keep: fc.constant(true) }),
  fc.record({ state: fc.constant('achieved'), verified: fc.boolean() }),
  fc.record({ state: fc.constant('ruledOut') }),
);
const settled = (max: number) => fc.record({ value: fc.integer({ min: 1, max }), from: words(200, 'page 12') });
const subject = fc.oneof(
  fc.record({ kind: fc.constant('coaching') }),
  fc.record({ kind: fc.constant('essentialSkill'), skill: fc.constantFrom('communication', 'applicationOfNumber') }),
);
const job = fc.record({ offMinutes: minutes, onMinutes: minutes });
const piece = fc.record({
  id,
  subject,
  from: month,
  to: month,
  minutes: job,
  fixed: fc.boolean(),
  arranged: fc.boolean(),
  setAside: fc.boolean(),
});
const check = fc.record({
  name: fc.constantFrom('Sian', 'Łukasz Ó Briain'),
  day,
  of: fc.constantFrom('hours', '2026-09-14 off 90 coaching'),
});
const entry = fc.record({
  id,
  date: day,
  subject,
  job: fc.constantFrom('off', 'on'),
  minutes,
  what: anyText(100),
  checks: fc.record({ assessor: check, employer: check, learner: check }, { requiredKeys: [] }),
  evidence: anyText(40),
});
const training = fc.record({
  plannedEnd: fc.option(day),
  contractedMinutesPerWeek: fc.option(minutes),
  breaks: fc.uniqueArray(
    fc.tuple(id, span).map(([key, [from, to]]) => ({ id: key, from, to })),
    byId,
  ),
  schedule: fc.option(
    fc.record({
      from: fc.constantFrom('2026-09', '2027-01'),
      to: fc.constant('2027-12'),
      pieces: fc.uniqueArray(piece, byId),
    }),
  ),
  diary: fc.uniqueArray(entry, byId),
  errConfirmed: fc.option(day),
});

const party = fc.constantFrom('apprentice', 'tutor', 'employer');
const record = fc.record({
  notes: fc.uniqueArray(fc.record({ id, by: party, text: words(60, 'Note'), day }), byId),
  actions: fc.uniqueArray(
    fc.record({
      id,
      what: words(60, 'Action'),
      who: anyText(40),
      due: fc.option(day),
      done: fc.option(day),
    }),
    byId,
  ),
  confirmations: fc.dictionary(id, fc.record({ by: fc.constant('Sian'), day, remark: anyText(40) }), { maxKeys: 3 }),
});
const option = fc.record({ of: id, label: fc.constantFrom('A', 'B') });

const parsed = (raw: unknown): Plan => {
  const result = parsePlan(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.plan;
};

const unitsOf = (pathway: Pathway) =>
  pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));

function planOn(framework: Framework, pathway: Pathway): fc.Arbitrary<Plan> {
  const references = [...unitsOf(pathway), 'X/999/0001', 'añ/unknown', '__proto__', 'constructor'];
  const reference = fc.constantFrom(...references);
  const offerings = fc.record(
    Object.fromEntries(
      pathway.qualifications.map(({ id: key, offerings: rows }) => [
        key,
        fc.constantFrom(...rows.map(({ number }) => number), '999/9999/9'),
      ]),
    ),
    { requiredKeys: [] },
  );
  const achieved = fc.record({
    qualification: fc.constantFrom('customer-service-diploma-2', 'contact-centre-nvq-2', 'elsewhere-1'),
    units: fc.option(fc.uniqueArray(reference, { maxLength: 45 })),
  });
  return fc
    .record(
      {
        format: fc.constant(currentFormat),
        id,
        name: anyText(200),
        framework: fc.constant({ id: framework.id, version: framework.version }),
        pathway: fc.constant(pathway.id),
        offerings,
        startDate: fc.option(day),
        units: fc.dictionary(reference, choice, { maxKeys: 30 }),
        starred: fc.uniqueArray(reference, { maxLength: 6 }),
        settled: fc.dictionary(reference, fc.record({ level: settled(8), glh: settled(1000) }, { requiredKeys: [] }), {
          maxKeys: 6,
        }),
        achievedQualifications: fc.uniqueArray(achieved, {
          selector: ({ qualification }) => qualification,
          maxLength: 2,
        }),
        training,
        option,
        record,
        created: instant,
        changed: instant,
      },
      {
        requiredKeys: [
          'format',
          'id',
          'name',
          'framework',
          'pathway',
          'offerings',
          'startDate',
          'units',
          'starred',
          'settled',
          'achievedQualifications',
          'created',
          'changed',
        ],
      },
    )
    .map(parsed);
}

/** Any valid plan on any pathway of the built-in frameworks, with training plan or without. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc.oneof(
  ...builtInCatalogue.frameworks.flatMap((framework) =>
    framework.pathways.map((pathway) => planOn(framework, pathway)),
  ),
);
