/** What can be asked to answer away from the page. */
export type AnsweringWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Starts a watch that says when to stop. */
export type StartWatch = () => () => boolean;

/** Something that may take longer than a frame. */
export interface Question<Reply> {
  /** As it is sent to this worker. */
  readonly messageFor: (worker: AnsweringWorker) => unknown;
  /** Answers on the page itself, at once, and gives up when the watch says so. */
  readonly answerHere: (startWatch: StartWatch) => Reply;
  readonly onReply: (reply: Reply, from: 'worker' | 'page') => void;
}

/** Asks away from the page; what it returns says that nobody waits any more. Each question that is waited for is answered. */
export type AskAway = <Reply>(question: Question<Reply>) => () => void;

export interface WorkerPlaces {
  /** Null where no page may start one; throws where this one may not. */
  readonly startWorker: (() => AnsweringWorker) | null;
  /** Milliseconds after which a worker that has said nothing is taken to be gone. */
  readonly patience: number;
  /** For the page itself, which nobody may find held for long. */
  readonly startWatch: StartWatch;
}

/** Workers that wait for the next question: they know the frameworks, and have drawn what follows from them. */
const mostIdle = 4;

/** Where workers are lost one after the other, the next one would be too: an update may have taken their file away. */
const mostLost = 2;

/**
 * Has questions answered by workers, so that no tap ever waits. One that is no longer wanted takes its worker with it:
 * its answer can never arrive, and the next question does not queue behind it. What a worker that is lost was asked, the
 * page itself answers.
 */
export function askWorkers({ startWorker, patience, startWatch }: WorkerPlaces): AskAway {
  const idle: AnsweringWorker[] = [];
  let lost = 0;

  const takeWorker = (): AnsweringWorker | null => idle.pop() ?? (lost < mostLost ? (startWorker?.() ?? null) : null);
  const rest = (worker: AnsweringWorker) => {
    if (idle.length < mostIdle) idle.push(worker);
    else worker.terminate();
  };

  return <Reply>({ messageFor, answerHere, onReply }: Question<Reply>) => {
    /** Ends whatever is waited for. */
    let leave = (): void => undefined;

    const askHere = () => {
      // The page is painted first.
      const timer = setTimeout(() => onReply(answerHere(startWatch), 'page'));
      leave = () => clearTimeout(timer);
    };
    const askWorker = () => {
      const worker = takeWorker();
      if (!worker) return askHere();
      const heard = new AbortController();
      const { signal } = heard;
      const end = () => {
        heard.abort();
        clearTimeout(watchdog);
      };
      const lose = () => {
        end();
        worker.terminate();
        lost += 1;
        askHere();
      };
      const watchdog = setTimeout(lose, patience);
      leave = () => {
        end();
        worker.terminate();
      };
      const onMessage = ({ data }: MessageEvent<Reply>) => {
        end();
        leave = () => undefined;
        lost = 0;
        rest(worker);
        onReply(data, 'worker');
      };
      worker.addEventListener('message', onMessage, { signal });
      worker.addEventListener('error', lose, { signal });
      worker.addEventListener('messageerror', lose, { signal });
      worker.postMessage(messageFor(worker));
    };

    try {
      askWorker();
    } catch {
      lost += 1;
      askHere();
    }
    return () => leave();
  };
}
