import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import { writeDiaryEntry } from '../../src/hours/diary/diaryEdits.ts';
import { applyEdit, type PlanChange } from '../../src/plan/applyEdit.ts';
import { beginFrom } from '../../src/plan/beginFrom.ts';
import { joinPlans, type Side } from '../../src/plan/joinPlans.ts';
import { renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit, removeUnit } from '../../src/plan/unitChoices.ts';
import { asChangeTo } from '../../src/sharing/asChangeTo.ts';
import { openLinkedPlan } from '../../src/sharing/openLinkedPlan.ts';
import { readPlanLink } from '../../src/sharing/readPlanLink.ts';
import { writePlanLink } from '../../src/sharing/writePlanLink.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const now = '2026-11-23T10:00:00.000Z';
let clock = Date.parse(now);
const change = (plan: Plan, ...changes: readonly PlanChange[]): Plan =>
  changes.reduce((present, one) => {
    clock += 1000;
    const result = applyEdit(present, one, new Date(clock).toISOString());
    if (!result.ok) throw new Error('refused');
    return result.plan;
  }, plan);

function byLink(plan: Plan): Plan {
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  const read = readPlanLink((framework && writePlanLink(plan, framework, builtInCatalogue)) ?? '', builtInCatalogue);
  const opened = read.ok
    ? openLinkedPlan(read.choices, { mine: null, id: 'mine', name: 'From a link', from: '', now })
    : null;
  if (!opened) throw new Error('no link');
  return opened;
}
const byStarter = (plan: Plan) => beginFrom(plan, { id: 'mine', kind: 'starter', now });
const join = (mine: Plan, sent: Plan) => joinPlans(mine, asChangeTo(sent, mine), new Map<string, Side>(), now);
const note: PlanChange = (plan) =>
  writeDiaryEntry(plan, {
    id: 'monday',
    date: '2026-11-20',
    subject: { kind: 'coaching' },
    job: 'off',
    minutes: 60,
    what: '',
    checks: {},
    evidence: '',
  });

describe.each([
  ['link', byLink],
  ['starter', byStarter],
])('the %s a plan began from, opened once more', (_, send) => {
  const mine = change(
    send(typicalPlan),
    (plan) => renamePlan(plan, 'Osian'),
    (plan) => pickUnit(plan, 'T/506/2126'),
    note,
  );

  it('brings what is new in it, and everything of mine stays', () => {
    const { plan, open } = join(mine, send(change(typicalPlan, (sent) => pickUnit(sent, 'F/506/2130'))));
    expect(open).toEqual([]);
    expect(plan).toEqual({
      ...mine,
      changed: now,
      units: { ...mine.units, 'F/506/2130': { state: 'picked' } },
      ...(plan.training && { training: plan.training }),
    });
    expect(plan.training?.diary).toEqual(mine.training?.diary);
  });

  it('brings nothing back that was taken out of mine', () => {
    const without = change(mine, (plan) => removeUnit(plan, 'T/506/2143'));
    expect(join(without, send(typicalPlan)).plan.units).toEqual(without.units);
  });

  it('is asked about where both say something else', () => {
    const moved = change(mine, (plan) => setStartDate(plan, '2026-10-12'));
    const sent = send(change(typicalPlan, (plan) => setStartDate(plan, '2026-10-05')));
    expect(join(moved, sent).open).toMatchObject([{ place: ['startDate'], mine: '2026-10-12', theirs: '2026-10-05' }]);
  });
});
