import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { nothingKnown } from '../../src/completion/answerPlan.ts';
import { judge } from '../../src/judging/judge.ts';
import { replyTo, type AnswerReply, type AnswerRequest, type SentRequest } from '../../src/judging/replyTo.ts';
import { answerLater } from '../../src/store/answerLater.ts';
import { askWorkers } from '../../src/store/askAway.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

/** A worker that does what the test says, and nothing after it was stopped. */
class HandWorker extends EventTarget {
  readonly asked: SentRequest[] = [];
  stopped = false;

  postMessage(request: SentRequest) {
    this.asked.push(request);
  }

  terminate() {
    this.stopped = true;
  }

  answer(reply: AnswerReply) {
    if (!this.stopped) this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
}

const answerOf = (certain: bigint): AnswerReply => ({
  answer: {
    completable: 'yes',
    ways: { certain, toConfirm: 0n },
    best: null,
    repair: null,
    blockers: [],
    effects: new Map(),
  },
  completable: null,
  choices: null,
});

const judgement = judge(typicalPlan, builtInCatalogue);
if (!judgement) throw new Error('No framework.');
const request: AnswerRequest = { judgement, want: 'answer', objective: 'fewestSurplusCredits' };

/** What the page itself says, so that it is told from what a worker says. */
const ofPage = replyTo(request, () => () => false).answer?.ways.certain;
const patience = 10_000;

function workplace(start: (worker: HandWorker) => void = () => undefined) {
  const workers: HandWorker[] = [];
  const startWorker = () => {
    const worker = new HandWorker();
    workers.push(worker);
    start(worker);
    return worker;
  };
  const askAway = askWorkers({ startWorker, patience, startWatch: () => () => false });
  const heard: (bigint | null)[] = [];
  const ask = () => answerLater(askAway, request, ({ answer }) => heard.push(answer?.ways.certain ?? null));
  return { workers, heard, ask, alive: () => workers.filter(({ stopped }) => !stopped).length };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a question that takes longer than a frame', () => {
  it('is handed over and its answer comes back', () => {
    const { workers, heard, ask } = workplace();
    ask();
    expect(workers[0]?.asked).toEqual([
      {
        plan: typicalPlan,
        catalogue: builtInCatalogue,
        want: 'answer',
        objective: 'fewestSurplusCredits',
        isTangled: false,
      },
    ]);
    expect(heard).toEqual([]);
    workers[0]?.answer(answerOf(3n));
    expect(heard).toEqual([3n]);
  });

  it('brings the frameworks along once a worker, not at every tap', () => {
    const { workers, ask } = workplace();
    ask();
    workers[0]?.answer(answerOf(1n));
    ask();
    expect(workers[0]?.asked.map(({ catalogue }) => catalogue)).toEqual([builtInCatalogue, null]);
    ask();
    expect(workers[1]?.asked[0]?.catalogue).toBe(builtInCatalogue);
  });

  it('is not gone through again where the framework has turned out to be too tangled', () => {
    const { workers, ask } = workplace();
    ask();
    workers[0]?.answer({ answer: nothingKnown, completable: null, choices: null });
    ask();
    expect(workers[0]?.asked.map(({ isTangled }) => isTangled)).toEqual([false, true]);
  });

  it('is never answered once it is no longer wanted', () => {
    const { workers, heard, ask } = workplace();
    ask()();
    workers[0]?.answer(answerOf(3n));
    vi.advanceTimersByTime(2 * patience);
    expect(workers[0]?.stopped).toBe(true);
    expect(heard).toEqual([]);
  });

  it('does not queue behind one that was cancelled', () => {
    const { workers, heard, ask } = workplace();
    ask()();
    ask();
    expect(workers).toHaveLength(2);
    workers[1]?.answer(answerOf(5n));
    expect(heard).toEqual([5n]);
  });

  it('starts no second worker where one has answered and waits', () => {
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

  it('is kept apart from another one that is open', () => {
    const { workers, heard, ask } = workplace();
    ask();
    ask();
    workers[1]?.answer(answerOf(2n));
    workers[0]?.answer(answerOf(1n));
    expect(heard).toEqual([2n, 1n]);
  });
});

describe('where the worker is lost, the page itself answers', () => {
  it.each([
    ['its file is gone, or not a script', (worker: HandWorker) => worker.dispatchEvent(new Event('error'))],
    ['it throws', (worker: HandWorker) => worker.dispatchEvent(new Event('error'))],
    ['it says what nobody can read', (worker: HandWorker) => worker.dispatchEvent(new Event('messageerror'))],
    ['it never says anything', () => vi.advanceTimersByTime(patience)],
  ])('because %s', (_, lose) => {
    const { workers, heard, ask, alive } = workplace();
    ask();
    const [worker] = workers;
    if (worker) lose(worker);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual([ofPage]);
    expect(alive()).toBe(0);
  });

  it('because it cannot be started', () => {
    const { heard, ask } = workplace(() => {
      throw new Error('Not from here.');
    });
    ask();
    vi.advanceTimersByTime(1);
    expect(heard).toEqual([ofPage]);
  });

  it('because it cannot be handed the plan', () => {
    const { heard, ask, alive } = workplace((worker) => {
      worker.postMessage = () => {
        throw new Error('Cannot be cloned.');
      };
    });
    ask();
    vi.advanceTimersByTime(patience);
    expect(heard).toEqual([ofPage]);
    expect(alive()).toBe(0);
  });

  it('once, however late the worker comes round', () => {
    const { workers, heard, ask } = workplace();
    ask();
    vi.advanceTimersByTime(patience + 1);
    workers[0]?.answer(answerOf(1n));
    expect(heard).toEqual([ofPage]);
  });

  it('and not where nobody waits any more', () => {
    const { workers, heard, ask } = workplace();
    const cancel = ask();
    workers[0]?.dispatchEvent(new Event('error'));
    cancel();
    vi.advanceTimersByTime(2 * patience);
    expect(heard).toEqual([]);
  });

  it('after two in a row without asking for a third', () => {
    const { workers, heard, ask } = workplace((worker) =>
      setTimeout(() => worker.dispatchEvent(new Event('error')), 5),
    );
    for (let question = 0; question < 4; question += 1) {
      ask();
      vi.advanceTimersByTime(10);
    }
    expect(workers).toHaveLength(2);
    expect(heard).toEqual([ofPage, ofPage, ofPage, ofPage]);
  });

  it('and the next question goes to a worker again', () => {
    const { workers, heard, ask } = workplace();
    ask();
    workers[0]?.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(1);
    ask();
    workers[1]?.answer(answerOf(2n));
    expect(heard).toEqual([ofPage, 2n]);
  });
});

it('leaves at most four workers waiting, whatever was asked, answered, cancelled and lost', () => {
  const { workers, ask, alive } = workplace();
  const cancels = Array.from({ length: 9 }, ask);
  expect(alive()).toBe(9);
  cancels[0]?.();
  workers[1]?.dispatchEvent(new Event('error'));
  for (const worker of workers.slice(2, 7)) worker.answer(answerOf(2n));
  cancels[7]?.();
  vi.advanceTimersByTime(patience + 1);
  expect(alive()).toBe(4);
});
