import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { answerNow, choicesNow, completableNow } from '../../src/judging/atOnce.ts';
import { judge } from '../../src/judging/judge.ts';
import { answering, replyTo } from '../../src/judging/replyTo.ts';
import { removeUnit } from '../../src/plan/unitChoices.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const never = () => false;
const plan = removeUnit(typicalPlan, 'D/506/2119');
const judgement = judge(plan, builtInCatalogue);
if (!judgement) throw new Error('No framework.');

it('says in a worker what the page would say, with the frameworks sent along or sent before', () => {
  const answer = answering(() => never);
  const sent = { plan, objective: 'fewestUnits', want: 'answer', isTangled: false } as const;
  const first = answer(structuredClone({ ...sent, catalogue: builtInCatalogue }));
  const second = answer(structuredClone({ ...sent, catalogue: null }));
  expect(first.answer).toEqual(answerNow(judgement, 'fewestUnits'));
  expect(second).toEqual(first);
  expect(first).toStrictEqual({ answer: first.answer, completable: null, choices: null });
  expect(answer({ ...sent, want: 'choices', catalogue: null }).choices).toEqual(choicesNow(judgement, 'fewestUnits'));
  expect(answer({ ...sent, want: 'completable', catalogue: null }).completable).toBe(completableNow(judgement));
});

it('cannot answer before it was sent the frameworks', () => {
  const sent = { plan, objective: 'fewestUnits', want: 'answer', isTangled: false, catalogue: null } as const;
  expect(() => answering(() => never)(sent)).toThrow('Sent without its framework.');
});

it('is asked whether it is too much only where that is not known', () => {
  const request = { judgement, objective: 'fewestUnits', want: 'answer' } as const;
  expect(replyTo(request, () => never).answer).toEqual(answerNow(judgement, 'fewestUnits'));
});

it('says that it does not know, once it is told to stop', () => {
  const request = { judgement, objective: 'fewestUnits' } as const;
  const stop = () => () => true;
  expect(replyTo({ ...request, want: 'answer' }, stop).answer).toMatchObject({ completable: 'unknown', best: null });
  expect(replyTo({ ...request, want: 'completable' }, stop).completable).toBe('unknown');
  expect(replyTo({ ...request, want: 'choices' }, stop).choices).toEqual([]);
});

it('says what the rules say of every unit, where a framework is known to be too tangled', () => {
  const { answer } = replyTo({ judgement, objective: 'fewestUnits', want: 'answer' }, () => never, true);
  expect(answer?.completable).toBe('unknown');
  expect([...(answer?.effects.keys() ?? [])]).toEqual([...(answerNow(judgement, 'fewestUnits')?.effects.keys() ?? [])]);
});
