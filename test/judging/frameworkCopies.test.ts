import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import { answerNow } from '../../src/judging/atOnce.ts';
import { confirmPoint } from '../../src/judging/confirmPoint.ts';
import { judge } from '../../src/judging/judge.ts';
import { planView } from '../../src/judging/planView.ts';
import { reviewOf } from '../../src/judging/review.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const [mine] = builtInCatalogue.frameworks;
if (!mine) throw new Error('None.');
const theirs = knownFramework({ ...mine, title: 'The same version, otherwise' });
const catalogue: Catalogue = { ...builtInCatalogue, brought: [theirs] };
const plan: Plan = { ...typicalPlan, framework: frameworkName(theirs) };

function review(of: Plan, among = catalogue) {
  const judgement = judge(of, among);
  if (!judgement) throw new Error('No framework.');
  return reviewOf(planView(judgement, answerNow(judgement, 'fewestUnits')), '2026-11-23');
}

it('is not ready under one of two copies of a version, until somebody who knows has said that it is the right one', () => {
  const before = review(plan);
  expect(before.view.verdict.kind).toBe('toConfirm');
  const point = before.points.find(({ subject }) => subject.kind === 'frameworkCopies');
  expect(point).toMatchObject({ who: 'trainingProvider', settledBy: 'tick', open: true, decides: true });
  expect(before.standing).toBe('toConfirm');
  if (!point) return;
  const confirmed = confirmPoint(plan, point, { by: 'J. Rees', day: '2026-11-23', remark: '' });
  expect(review(confirmed).points.find(({ key }) => key === point.key)?.open).toBe(false);
});

it('takes no confirmation of one copy for one of another', () => {
  const another = knownFramework({ ...mine, title: 'The same version, otherwise again' });
  const all: Catalogue = { ...builtInCatalogue, brought: [theirs, another] };
  const keys = [theirs, another].map(
    (copy) =>
      review({ ...typicalPlan, framework: frameworkName(copy) }, all).points.find(
        ({ subject }) => subject.kind === 'frameworkCopies',
      )?.key ?? expect.fail(),
  );
  expect(new Set(keys).size).toBe(2);
});

it('asks nothing of a plan made with the copy that is kept here', () => {
  const { points, view } = review({ ...typicalPlan, framework: frameworkName(mine) });
  expect(view.verdict.kind).toBe('ready');
  expect(points.some(({ subject }) => subject.kind === 'frameworkCopies')).toBe(false);
});
