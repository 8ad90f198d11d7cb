import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { addDays } from '../../src/hours/calendarDay.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { guidedHours } from '../../src/hours/guidedHours.ts';
import type { Programme } from '../../src/hours/programme.ts';
import { emptyRecord, recordOf } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { confirmPoint, reopenPoint } from '../../src/judging/confirmPoint.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { pointsToConfirm, type PointToConfirm, type PointKind } from '../../src/judging/pointsToConfirm.ts';
import { judge } from '../../src/judging/judge.ts';
import { planView } from '../../src/judging/planView.ts';
import { openPoints, reviewOf } from '../../src/judging/review.ts';
import { reviewStanding } from '../../src/judging/reviewStanding.ts';
import { verdict } from '../../src/rules/verdict.ts';
import { fullLevel2, priorOnTheJob, programmeFor, withPlan, withTraining } from '../builders/programmeFor.ts';

const today = '2026-11-23';
const confirmation = { by: 'Sian Evans, college', day: today, remark: 'by phone' };

function look(programme: Programme) {
  const { plan, pathway, framework } = programme;
  const evaluation = evaluate(plan, pathway, builtInCatalogue);
  const overview = hoursOverview(programme, today);
  const withoutGuidedHours = guidedHours(plan, pathway).sum?.unknownUnits ?? [];
  const all = pointsToConfirm({ plan, framework, pathway, evaluation, overview, withoutGuidedHours }, today);
  return { all, standing: reviewStanding(verdict(evaluation, 'yes'), overview.skills, all) };
}

const find = (all: readonly PointToConfirm[], kind: PointKind): PointToConfirm => {
  const found = all.find(({ subject }) => subject.kind === kind);
  if (!found) throw new Error(`no point ${kind}`);
  return found;
};
const kinds = (all: readonly PointToConfirm[]) => all.map(({ subject }) => subject.kind);
const edited = (programme: Programme, change: (plan: Plan) => Plan) => withPlan(programme, change(programme.plan));
const ticked = (programme: Programme, kind: PointKind) =>
  edited(programme, (plan) => confirmPoint(plan, find(look(programme).all, kind), confirmation));

const full = programmeFor({ pathway: 'customer-service-2', picked: fullLevel2 });
const betweenRevisions = programmeFor({ pathway: 'contact-centre-2', startDate: '2021-09-06' });
const gcse = (result: string, achieved: string | null = null): Programme =>
  withTraining(full, {
    essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result, achieved } },
  });

describe('a plan of which everything is known', () => {
  it('is ready, whatever the provider has to say about the framework’s own review', () => {
    const { all, standing } = look(full);
    expect(kinds(all)).toEqual(['err', 'stillOpen']);
    expect(all.every(({ decides }) => !decides)).toBe(true);
    expect(standing).toBe('ready');
  });

  it('is not asked about a framework that is not past its review', () => {
    const { plan, pathway, framework } = full;
    const evaluation = evaluate(plan, pathway, builtInCatalogue);
    const overview = hoursOverview(full, today);
    const on = (day: string) =>
      kinds(pointsToConfirm({ plan, framework, pathway, evaluation, overview, withoutGuidedHours: [] }, day)).includes(
        'stillOpen',
      );
    expect([on('2023-07-30'), on('2023-07-31'), on('2023-08-01')]).toEqual([false, false, true]);
  });
});

describe('what the provider has said of a framework past its review', () => {
  it('holds for that issue and that start, and is asked again for another', () => {
    const confirmed = ticked(full, 'stillOpen');
    expect(find(look(confirmed).all, 'stillOpen')).toMatchObject({ open: false, confirmation });
    expect(find(look(edited(confirmed, (plan) => ({ ...plan, startDate: '2026-10-01' }))).all, 'stillOpen').open).toBe(
      true,
    );
    const reissued = { ...confirmed, framework: { ...confirmed.framework, issued: '2026-10-01' } };
    expect(find(look(reissued).all, 'stillOpen').open).toBe(true);
  });

  it('is found again in every plan that was stored', () => {
    const keyOf = (issued: string | null, startDate: string | null) => {
      const programme = edited(full, (plan) => ({ ...plan, startDate }));
      return find(look({ ...programme, framework: { ...full.framework, issued } }).all, 'stillOpen').key;
    };
    expect(keyOf('2018-08-17', '2026-09-01')).toBe('still open customer-service 2018-08-17 2026-09-01');
    expect(keyOf('2018-08-17', null)).toBe('still open customer-service 2018-08-17');
    expect(keyOf(null, null)).toBe('still open customer-service');
  });
});

describe('a start of which the document does not speak', () => {
  it('is to confirm until somebody has confirmed it, and then ready only in their name', () => {
    expect(look(betweenRevisions).standing).toBe('toConfirm');
    const confirmed = ticked(betweenRevisions, 'startDate');
    expect(look(confirmed).standing).toBe('confirmed');
    expect(find(look(confirmed).all, 'startDate')).toMatchObject({ open: false, confirmation });
  });

  it('is open again when the start becomes another day', () => {
    const confirmed = ticked(betweenRevisions, 'startDate');
    expect(look(edited(confirmed, (plan) => ({ ...plan, startDate: '2021-09-07' }))).standing).toBe('toConfirm');
  });

  it('is open again when the confirmation is taken back', () => {
    const confirmed = ticked(betweenRevisions, 'startDate');
    const back = edited(confirmed, (plan) => reopenPoint(plan, find(look(confirmed).all, 'startDate')));
    expect(look(back).standing).toBe('toConfirm');
    expect(recordOf(back.plan).confirmations).toEqual({});
  });

  it('that nobody gave cannot be confirmed away', () => {
    const none = programmeFor({ pathway: 'contact-centre-2', startDate: null });
    const point = find(look(none).all, 'noStartDate');
    expect(point).toMatchObject({ settledBy: 'units', decides: true, open: true });
    expect(confirmPoint(none.plan, point, confirmation)).toBe(none.plan);
  });
});

describe('a unit achieved before', () => {
  const claimed = edited(full, (plan) => ({
    ...plan,
    units: { ...plan.units, 'Y/506/2135': { state: 'achieved' as const, verified: false } },
  }));

  it('is verified by ticking it off, and the plan is ready', () => {
    expect(look(claimed).standing).toBe('toConfirm');
    const confirmed = ticked(claimed, 'priorUnit');
    expect(confirmed.plan.units['Y/506/2135']).toEqual({ state: 'achieved', verified: true });
    expect(look(confirmed).standing).toBe('ready');
    const back = edited(confirmed, (plan) => reopenPoint(plan, find(look(confirmed).all, 'priorUnit')));
    expect(back.plan.units['Y/506/2135']).toEqual({ state: 'achieved', verified: false });
  });

  it('that the Units screen verified already counts as settled without a name', () => {
    const verified = edited(claimed, (plan) => ({
      ...plan,
      units: { ...plan.units, 'Y/506/2135': { state: 'achieved' as const, verified: true } },
    }));
    expect(find(look(verified).all, 'priorUnit')).toMatchObject({ open: false, confirmation: null });
    expect(look(verified).standing).toBe('ready');
  });

  it('is open again when it is taken back elsewhere, though somebody had confirmed it', () => {
    const confirmed = ticked(claimed, 'priorUnit');
    const undone = edited(confirmed, (plan) => ({
      ...plan,
      units: { ...plan.units, 'Y/506/2135': { state: 'achieved' as const, verified: false } },
    }));
    expect(look(undone).standing).toBe('toConfirm');
  });
});

describe('facts that can be looked up', () => {
  const levels = programmeFor({
    pathway: 'customer-service-3',
    picked: [
      'Y/506/2149',
      'T/506/2160',
      'A/506/2161',
      'T/506/2143',
      'L/506/2133',
      'L/506/1807',
      'H/506/1814',
      'M/502/8587',
      'L/506/1905',
    ],
  });

  it('are never confirmed away: a unit’s level has to be given', () => {
    const { all, standing } = look(levels);
    expect(standing).toBe('toConfirm');
    const point = find(all, 'unitLevels');
    expect(point.settledBy).toBe('units');
    expect(confirmPoint(levels.plan, point, confirmation)).toBe(levels.plan);
  });

  it('stay open even if a file says that somebody confirmed them', () => {
    const { key } = find(look(levels).all, 'unitLevels');
    const forged = edited(levels, (plan) => ({
      ...plan,
      record: { ...emptyRecord, confirmations: { [key]: confirmation } },
    }));
    expect(look(forged).standing).toBe('toConfirm');
  });
});

describe('something held in place of an Essential Skill', () => {
  it('is to confirm where the document does not know the grade, and then ready in somebody’s name', () => {
    expect(look(gcse('5')).standing).toBe('toConfirm');
    expect(look(ticked(gcse('5'), 'proxy')).standing).toBe('confirmed');
  });

  it('is open again with another grade', () => {
    const confirmed = ticked(gcse('5'), 'proxy');
    const { confirmations } = recordOf(confirmed.plan);
    const regraded = edited(gcse('4'), (plan) => ({ ...plan, record: { ...recordOf(plan), confirmations } }));
    expect(look(regraded).standing).toBe('toConfirm');
  });

  it('without a grade is to be given, not confirmed', () => {
    expect(find(look(gcse('')).all, 'proxy').settledBy).toBe('hours');
  });

  it('is not confirmed before the day on its certificate, whoever has ticked it off', () => {
    const { confirmations } = recordOf(ticked(gcse('5'), 'proxy').plan);
    const held = (achieved: string) =>
      look(edited(gcse('5', achieved), (plan) => ({ ...plan, record: { ...recordOf(plan), confirmations } })));
    expect(held(today).standing).toBe('confirmed');
    const toCome = held(addDays(today, 1));
    expect(toCome.standing).toBe('toConfirm');
    expect(find(toCome.all, 'proxy')).toMatchObject({ open: true, settledBy: 'hours' });
  });

  it('is one point however its grade is typed', () => {
    const confirmed = ticked(gcse(' 5 '), 'proxy');
    const { confirmations } = recordOf(confirmed.plan);
    expect(Object.keys(confirmations)).toEqual(['proxy communication gcse 5']);
    const retyped = edited(gcse('5'), (plan) => ({ ...plan, record: { ...recordOf(plan), confirmations } }));
    expect(look(retyped).standing).toBe('confirmed');
    expect(find(look(gcse(' x ')).all, 'proxy')).toMatchObject({
      key: 'proxy communication gcse X',
      subject: { result: 'x' },
    });
  });

  it('is confirmed by tick where the document lists none, once it is said what is held', () => {
    const held = (result: string): Programme =>
      withTraining(programmeFor({ pathway: 'contact-centre-2' }), {
        essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result, achieved: null } },
      });
    expect(['', '  ', 'A'].map((result) => find(look(held(result)).all, 'proxy').settledBy)).toEqual([
      'hours',
      'hours',
      'tick',
    ]);
    expect(find(look(ticked(held('A'), 'proxy')).all, 'proxy')).toMatchObject({ open: false, confirmation });
    expect(find(look(gcse('Q')).all, 'proxy').settledBy).toBe('hours');
  });

  it('that is too low leaves the units right and the Essential Skills short', () => {
    expect(look(gcse('A')).standing).toBe('ready');
    const low = withTraining(full, {
      essentialSkills: {
        communication: { route: 'proxy', qualification: 'scqfCoreSkills', result: '3', achieved: null },
      },
    });
    expect(look(low).standing).toBe('skillsShort');
    expect(look(low).all.some(({ subject }) => subject.kind === 'proxy')).toBe(false);
  });

  it('that is accepted needs nobody', () => {
    expect(look(gcse('C')).standing).toBe('ready');
  });
});

describe('hours from before and rights at work', () => {
  it('are settled where the training plan keeps them', () => {
    const claimed = withTraining(full, { priorHours: [priorOnTheJob(600, { verified: false })] });
    const point = find(look(claimed).all, 'priorHours');
    expect(point).toMatchObject({ open: true, decides: false });
    const confirmed = ticked(claimed, 'priorHours');
    expect(confirmed.plan.training?.priorHours[0]?.verified).toBe(true);
    expect(find(look(confirmed).all, 'priorHours').open).toBe(false);

    const err = ticked(full, 'err');
    expect(err.plan.training?.errConfirmed).toBe(today);
    expect(find(look(err).all, 'err')).toMatchObject({ open: false, confirmation });
  });

  it('are asked for until then, hours as many off as on the job too', () => {
    expect(find(look(full).all, 'err').open).toBe(true);
    const even = { offMinutes: 60, onMinutes: 60 };
    const claimed = withTraining(full, { priorHours: [priorOnTheJob(60, { verified: false, minutes: even })] });
    expect(find(look(claimed).all, 'priorHours').open).toBe(true);
  });

  it('are not asked for where the document does not ask', () => {
    expect(kinds(look(programmeFor({ pathway: 'contact-centre-2' })).all)).not.toContain('err');
  });
});

describe('what a review makes of a verdict', () => {
  const [someone] = look(betweenRevisions).all;
  if (!someone) throw new Error('No point.');
  const asked: PointToConfirm = { ...someone, decides: true, open: false, confirmation };
  const kept = (kind: 'priorUnit' | 'requirement'): PointToConfirm => ({
    ...asked,
    subject: kind === 'priorUnit' ? { kind, unit: 'Y/506/2135' } : { kind, text: { en: 'A placement.' } },
  });
  const nobody = { ...asked, confirmation: null };

  it.each([
    ['a plan with something missing stays so', 'inProgress', [], 'inProgress'],
    ['one that needs a change stays so, whatever was confirmed', 'needsChange', [asked], 'needsChange'],
    ['what the plan itself keeps takes nothing from ready', 'ready', [kept('priorUnit'), kept('requirement')], 'ready'],
    ['it does not make ready what is in doubt', 'toConfirm', [kept('priorUnit')], 'confirmed'],
    ['doubt goes with one name, where the rest is settled without', 'toConfirm', [nobody, asked], 'confirmed'],
    ['doubt with nobody’s name behind it stays', 'toConfirm', [nobody], 'toConfirm'],
    ['doubt with nothing to confirm stays', 'toConfirm', [], 'toConfirm'],
  ] as const)('%s', (_, kind, all, expected) => {
    expect(reviewStanding({ kind, because: [] }, [], all)).toBe(expected);
  });

  it('counts as open what nobody has settled', () => {
    const judgement = judge(betweenRevisions.plan, builtInCatalogue) ?? expect.fail();
    const review = reviewOf(planView(judgement, null), today);
    expect(openPoints(review)).toEqual(review.points.filter(({ open }) => open));
    const confirmed = judge(ticked(betweenRevisions, 'startDate').plan, builtInCatalogue) ?? expect.fail();
    const after = reviewOf(planView(confirmed, null), today);
    expect(after.points.length).toBe(review.points.length);
    expect(openPoints(after).length).toBe(openPoints(review).length - 1);
  });
});
