import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import { addAchievedQualification } from '../../src/plan/achievedQualifications.ts';
import { applyEdit, returnTo, type PlanChange } from '../../src/plan/applyEdit.ts';
import { openRecord } from '../../src/plan/openRecord.ts';
import { renamePlan, setStartDate, chooseOffering } from '../../src/plan/planDetails.ts';
import { emptyRecord, writeAction, writeConfirmation, writeNote } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { settleUnit } from '../../src/plan/settleUnit.ts';
import { claimPriorUnit, keepUnit, pickUnit, ruleOutUnit, starUnit } from '../../src/plan/unitChoices.ts';
import { openLinkedPlan } from '../../src/sharing/openLinkedPlan.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { readPlanLink } from '../../src/sharing/readPlanLink.ts';
import { writePlanLink } from '../../src/sharing/writePlanLink.ts';
import { anyText, arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { runs } from '../runs.ts';

const now = '2026-11-23T10:00:00.000Z';

const edited = (change: PlanChange, plan = typicalPlan): Plan => {
  const result = applyEdit(plan, change, now);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.plan;
};
const training =
  (part: object): PlanChange =>
  (plan) =>
    ({ ...plan, training: { ...plan.training, ...part } }) as unknown as Plan;

const anyDay = fc.oneof(
  fc.constantFrom('20271-09-30', '2027-02-30', '0000-01-01', '0202-09-01', '9999-12-31', '2027-9-1', '', '2027-09-30'),
  fc.string(),
);
const anyReference = fc.oneof(
  fc.constantFrom('D/506/2119', 'L/506/1807', '__proto__', 'constructor', 'toString', '\uD800', ''),
  fc.string({ maxLength: 60 }),
);
const anyInstant = fc.constantFrom(
  '2026-01-01T00:00:00+05',
  '2026-01-01T00:00:00 +0530',
  'soon',
  '2026-02-30T00:00:00Z',
);
const minutes = fc.constantFrom(-1, -0, 0, 0.1, 90, 600_001, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53);

/** What screens ask for, with whatever was typed into their fields. */
const anyEdit: fc.Arbitrary<PlanChange> = fc.oneof(
  anyText(300).map(
    (text): PlanChange =>
      (plan) =>
        renamePlan(plan, text),
  ),
  anyDay.map(
    (day): PlanChange =>
      (plan) =>
        setStartDate(plan, day),
  ),
  anyReference.map(
    (unit): PlanChange =>
      (plan) =>
        pickUnit(plan, unit),
  ),
  anyReference.map(
    (unit): PlanChange =>
      (plan) =>
        keepUnit(pickUnit(plan, unit), unit, true),
  ),
  anyReference.map(
    (unit): PlanChange =>
      (plan) =>
        ruleOutUnit(plan, unit),
  ),
  anyReference.map(
    (unit): PlanChange =>
      (plan) =>
        claimPriorUnit(plan, unit, { verified: false }),
  ),
  anyReference.map(
    (unit): PlanChange =>
      (plan) =>
        starUnit(plan, unit, true),
  ),
  fc.tuple(anyReference, anyText(300)).map(
    ([unit, from]): PlanChange =>
      (plan) =>
        settleUnit(plan, unit, { level: { value: 2, from } }),
  ),
  fc.tuple(anyReference, anyText(40)).map(
    ([id, number]): PlanChange =>
      (plan) =>
        chooseOffering(plan, { id, units: [] }, number),
  ),
  fc.tuple(anyReference, fc.array(anyReference)).map(
    ([qualification, units]): PlanChange =>
      (plan) =>
        addAchievedQualification(plan, { qualification, units }),
  ),
  fc.tuple(anyReference, anyText(2100), anyDay).map(
    ([id, text, day]): PlanChange =>
      (plan) =>
        writeNote(plan, { id, by: 'tutor', text, day }),
  ),
  fc.tuple(anyReference, anyText(600), anyDay).map(
    ([id, what, due]): PlanChange =>
      (plan) =>
        writeAction(plan, { id, what, who: what, due, done: due }),
  ),
  fc.tuple(anyReference, anyText(300), anyDay).map(
    ([key, by, day]): PlanChange =>
      (plan) =>
        writeConfirmation(plan, key, { by, day, remark: by }),
  ),
  fc
    .tuple(fc.constantFrom('plannedEnd', 'certificateApplication', 'employedSince', 'errConfirmed'), anyDay)
    .map(([name, day]) => training({ [name]: day })),
  fc.tuple(anyReference, anyDay, anyDay).map(([id, from, to]) => training({ breaks: [{ id, from, to }] })),
  minutes.map((contractedMinutesPerWeek) => training({ contractedMinutesPerWeek })),
  fc.tuple(anyReference, minutes).map(([unit, offMinutes]) =>
    training({
      priorUnits: { [unit]: { achieved: null, certificate: '', minutes: { offMinutes, onMinutes: 0 } } },
    }),
  ),
  anyInstant.map((created): PlanChange => (plan) => ({ ...plan, created })),
  fc
    .tuple(fc.constantFrom(...Object.keys(typicalPlan), 'training', 'record', 'lineage', 'people'), fc.anything())
    .map(([part, value]): PlanChange => (plan) => ({ ...plan, [part]: value })),
);

function expectKept(plan: Plan) {
  const written: unknown = JSON.parse(JSON.stringify(plan));
  expect(openRecord(written)).toEqual({ kind: 'plan', plan, repairs: [] });
  expect(openRecord(structuredClone(plan))).toEqual({ kind: 'plan', plan, repairs: [] });
  const file = new TextDecoder().decode(new TextEncoder().encode(writePlanFile({ plans: [plan] }, '2026-11-23')));
  expect(readPlanFile(file)).toMatchObject({ ok: true, plans: [plan], notes: [] });
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  const letters = framework ? writePlanLink(plan, framework, builtInCatalogue) : null;
  if (letters === null) return;
  const read = readPlanLink(letters, builtInCatalogue);
  const opened = read.ok && openLinkedPlan(read.choices, { mine: plan, id: 'new', name: '', from: 'a link', now });
  expect(opened).toMatchObject({ units: plan.units, startDate: plan.startDate, offerings: plan.offerings });
}

describe('the border that every change to a plan crosses', () => {
  it('lets nothing through that could not be written, read back, saved as a file, opened and linked', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(anyEdit, { maxLength: 12 }), (plan, changes) => {
        const end = changes.reduce((present, change) => {
          const result = applyEdit(present, change, now);
          return result.ok ? result.plan : present;
        }, plan);
        expectKept(end);
      }),
      { numRuns: runs(2000) },
    );
  }, 120_000);

  it.each([
    ['a planned end in the year 20271', training({ plannedEnd: '20271-09-30' }), ['training', 'plannedEnd']],
    ['a certificate claimed on 30 February', training({ certificateApplication: '2027-02-30' }), undefined],
    ['a break of 372 years', training({ breaks: [{ id: 'a', from: '2026-12-21', to: '2399-01-03' }] }), undefined],
    [
      'a break that ends before it begins',
      training({ breaks: [{ id: 'a', from: '2027-01-03', to: '2026-12-21' }] }),
      undefined,
    ],
    ['another identity', (plan: Plan) => ({ ...plan, id: 'another' }), ['id']],
    ['a start in the year 0', (plan: Plan) => ({ ...plan, startDate: '0000-01-01' }), ['startDate']],
  ])('refuses %s and says where it is', (_, change, path) => {
    const result = applyEdit(typicalPlan, change, now);
    expect(result.ok).toBe(false);
    if (!result.ok && path) expect(result.faults.map((fault) => fault.path)).toContainEqual(path);
  });

  it('refuses a confirmation whose name nobody can see', () => {
    for (const by of ['\u200B\u2060', '\u3164', '   ', '\u202E']) {
      const change = (plan: Plan): Plan => ({
        ...plan,
        record: { ...emptyRecord, confirmations: { x: { by, day: '2026-11-23', remark: '' } } },
      });
      expect(applyEdit(typicalPlan, change, now).ok).toBe(false);
    }
  });

  it('gives the very same plan back where nothing changed, and the same parts where they did not', () => {
    expect(edited((plan) => plan)).toBe(typicalPlan);
    const renamed = edited((plan) => ({ ...plan, name: 'Mari Jones' }));
    expect(renamed).toMatchObject({ name: 'Mari Jones', changed: now });
    expect(renamed.units).toBe(typicalPlan.units);
  });

  it('never lets two entries of a list share an id, and loses neither', () => {
    const entry = { id: 'a', from: '2026-12-21', to: '2027-01-03' };
    const { training: kept } = edited(training({ breaks: [entry, entry, { ...entry, to: '2027-01-04' }] }));
    expect(kept?.breaks).toEqual([entry, { ...entry, id: 'a~2', to: '2027-01-04' }]);
  });

  it('keeps instants in UTC, in whatever zone they came', () => {
    expect(edited((plan) => ({ ...plan, created: '2026-01-01T00:00:00 +0530' })).created).toBe(
      '2025-12-31T18:30:00.000Z',
    );
    expect(edited((plan) => ({ ...plan, created: '2026-01-01T00:00:00+05' })).created).toBe('2025-12-31T19:00:00.000Z');
  });
});

describe('the marks that changes leave', () => {
  it('are one for each field that changed, and none for the others', () => {
    const plan = edited((before) => pickUnit({ ...before, name: 'Mari Jones' }, 'F/506/2130'));
    expect(Object.keys(plan.lineage ?? {}).toSorted()).toEqual(['["name"]', '["units","F/506/2130"]']);
  });

  it('are one for all letters of a word, and none where it ends as it began', () => {
    const type = (present: Plan, name: string) => {
      const result = applyEdit(present, (plan) => renamePlan(plan, name), now, typicalPlan);
      return result.ok ? result.plan : present;
    };
    const typed = ['M', 'Ma', 'Mar', 'Mari'].reduce(type, typicalPlan);
    expect(typed).toMatchObject({ name: 'Mari', lineage: { '["name"]': [expect.any(String)] } });
    expect(type(typed, typicalPlan.name).lineage).toBeUndefined();
  });

  it('stay when a change is undone: to go back is a change too', () => {
    const changed = edited((before) => ({ ...before, name: 'Mari Jones' }));
    const back = returnTo(changed, typicalPlan, '2026-11-23T11:00:00.000Z');
    expect(back).toMatchObject({ name: typicalPlan.name, changed: '2026-11-23T11:00:00.000Z' });
    expect(back.lineage?.['["name"]']).toHaveLength(2);
  });
});
