import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import { beginFrom } from '../../src/plan/beginFrom.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { openLinkedPlan } from '../../src/sharing/openLinkedPlan.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { readPlanLink } from '../../src/sharing/readPlanLink.ts';
import { writeStarterLink } from '../../src/sharing/writePlanLink.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const now = '2026-11-23T10:00:00.000Z';

function openedFrom(plan: Plan, id: string): Plan | null {
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  const letters = framework && writeStarterLink(plan, framework, builtInCatalogue);
  const read = readPlanLink(letters ?? '', builtInCatalogue);
  return read.ok ? openLinkedPlan(read.choices, { mine: null, id, name: 'x', from: 'x', now }) : null;
}

const secret = 'Secret words';
const personal: Plan = {
  ...typicalPlan,
  name: secret,
  startDate: '2026-09-01',
  units: {
    'D/506/2119': { state: 'picked' },
    'L/506/1807': { state: 'achieved', verified: true },
    'H/506/1912': { state: 'ruledOut', notOffered: { reason: 'No trainer this year' } },
    'H/506/1814': { state: 'ruledOut' },
  },
  starred: ['D/506/2119'],
  settled: { 'D/506/2119': { level: { value: 2, from: secret } } },
  people: { employer: secret, tutor: secret, centre: secret, learnerNumber: secret },
  training: {
    ...emptyTraining,
    plannedEnd: '2027-09-30',
    contractedMinutesPerWeek: 2250,
    breaks: [{ id: 'christmas', from: '2026-12-21', to: '2027-01-03' }],
    errConfirmed: '2026-10-01',
    priorHours: [],
  },
  record: {
    notes: [{ id: 'n', by: 'tutor', text: secret, day: '2026-11-01' }],
    actions: [],
    confirmations: {},
    agreements: {},
    history: [],
    agreedStates: {},
  },
};

describe('a starter', () => {
  it('gives everybody who opens it a plan of their own, with the choices and dates and no personal words', () => {
    const [one, two] = [openedFrom(personal, 'one'), openedFrom(personal, 'two')];
    for (const [id, plan] of [
      ['one', one],
      ['two', two],
    ] as const)
      expect(plan).toMatchObject({
        id,
        name: '',
        origin: { kind: 'starter' },
        startDate: '2026-09-01',
        offerings: typicalPlan.offerings,
        units: {
          'D/506/2119': { state: 'picked' },
          'H/506/1912': { state: 'ruledOut', notOffered: { reason: 'No trainer this year' } },
          'H/506/1814': { state: 'ruledOut' },
        },
        starred: [],
        settled: {},
        training: {
          plannedEnd: '2027-09-30',
          contractedMinutesPerWeek: 2250,
          breaks: [{ from: '2026-12-21', to: '2027-01-03' }],
          errConfirmed: null,
        },
      });
    expect(Object.keys(one?.units ?? {})).toHaveLength(3);
    expect(JSON.stringify(one)).not.toContain(secret);
  });

  it('is the same by file and by link, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const begun = beginFrom(plan, { id: 'own', kind: 'starter', now });
        expect(parsePlan(begun)).toEqual({ ok: true, plan: begun });
        const file = readPlanFile(writePlanFile({ plans: [begun], starter: true }, '2026-11-23'));
        expect(file).toMatchObject({ ok: true, starter: true, plans: [begun] });
        const linked = openedFrom(plan, 'own');
        expect(linked).toMatchObject({ units: begun.units, startDate: begun.startDate, offerings: begun.offerings });
        const days = ({ training }: Plan) =>
          training && [
            training.plannedEnd,
            training.contractedMinutesPerWeek,
            training.breaks.map(({ from, to }) => [from, to]),
          ];
        expect(linked && days(linked)).toEqual(days(begun));
      }),
    );
  });

  it('is told from a plan in a file', () => {
    expect(readPlanFile(writePlanFile({ plans: [typicalPlan] }, '2026-11-23'))).toMatchObject({ starter: false });
  });
});
