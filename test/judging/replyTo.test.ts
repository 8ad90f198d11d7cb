import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { answerNow } from '../../src/judging/answerNow.ts';
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
  const sent = { plan, objective: 'fewestUnits', choices: 2 } as const;
  const first = answer(structuredClone({ ...sent, catalogue: builtInCatalogue }));
  const second = answer(structuredClone({ ...sent, catalogue: null }));
  expect(first.answer).toEqual(answerNow(judgement, 'fewestUnits'));
  expect(second).toEqual(first);
  expect(first.choices).toHaveLength(2);
});

it('says that it does not know, once it is told to stop', () => {
  const { answer, choices } = replyTo({ judgement, objective: 'fewestUnits', choices: 3 }, () => true);
  expect(answer).toMatchObject({ completable: 'unknown', best: null });
  expect(answer.effects.size).toBeGreaterThan(0);
  expect(choices).toEqual([]);
});
