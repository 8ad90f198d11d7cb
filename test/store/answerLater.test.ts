import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { AnswerReply, AnswerRequest } from '../../src/judging/replyTo.ts';
import { answerLaterIn, type AnsweringWorker } from '../../src/store/answerLater.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';

/** A worker that answers when the test says so, and never after it was stopped. */
class HandWorker implements AnsweringWorker {
  readonly asked: AnswerRequest[] = [];
  stopped = false;
  #listeners: ((event: MessageEvent<AnswerReply>) => void)[] = [];

  addEventListener(_: 'message', listener: (event: MessageEvent<AnswerReply>) => void) {
    this.#listeners.push(listener);
  }

  postMessage(request: AnswerRequest) {
    this.asked.push(request);
  }

  terminate() {
    this.stopped = true;
  }

  answer(reply: AnswerReply) {
    const listeners = this.#listeners;
    this.#listeners = [];
    if (!this.stopped) for (const listener of listeners) listener(new MessageEvent('message', { data: reply }));
  }
}

const answerOf = (certain: bigint): AnswerReply => ({
  answer: {
    completable: 'yes',
    ways: { certain, toConfirm: 0n },
    best: null,
    repair: null,
    blockers: null,
    effects: new Map(),
  },
  choices: [],
});

const request: AnswerRequest = {
  plan: buildPlan({ pathway: level2Diploma }),
  pathway: level2Diploma,
  catalogue: builtInCatalogue,
  objective: 'fewestSurplusCredits',
  choices: 0,
};

function workplace() {
  const workers: HandWorker[] = [];
  const answerLater = answerLaterIn(() => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  });
  const heard: bigint[] = [];
  const ask = (which: AnswerRequest = request) => answerLater(which, ({ answer }) => heard.push(answer.ways.certain));
  return { workers, heard, ask };
}

it('hands the question over whole and its answer back', () => {
  const { workers, heard, ask } = workplace();
  ask();
  expect(workers[0]?.asked).toEqual([request]);
  expect(heard).toEqual([]);
  workers[0]?.answer(answerOf(3n));
  expect(heard).toEqual([3n]);
});

it('never shows the answer to a question that is no longer wanted', () => {
  const { workers, heard, ask } = workplace();
  const cancel = ask();
  cancel();
  workers[0]?.answer(answerOf(3n));
  expect(workers[0]?.stopped).toBe(true);
  expect(heard).toEqual([]);
});

it('does not queue the next question behind one that was cancelled', () => {
  const { workers, heard, ask } = workplace();
  ask()();
  ask();
  expect(workers).toHaveLength(2);
  workers[1]?.answer(answerOf(5n));
  expect(heard).toEqual([5n]);
});

it('starts no second worker for a question that follows an answer', () => {
  const { workers, heard, ask } = workplace();
  const cancel = ask();
  workers[0]?.answer(answerOf(1n));
  // React says goodbye to the old question only once the new state of the plan is there.
  cancel();
  ask();
  workers[0]?.answer(answerOf(2n));
  expect(workers).toHaveLength(1);
  expect(workers[0]?.stopped).toBe(false);
  expect(heard).toEqual([1n, 2n]);
});

it('keeps two open questions apart', () => {
  const { workers, heard, ask } = workplace();
  ask();
  ask();
  workers[1]?.answer(answerOf(2n));
  workers[0]?.answer(answerOf(1n));
  expect(heard).toEqual([2n, 1n]);
});
