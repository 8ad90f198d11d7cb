import { WebSocket } from 'undici';
import { answerOf } from './engine.ts';

/** A conversation in WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ */
export interface Bidi {
  send<Result>(method: string, params: object): Promise<Result>;
  /** Errors that were logged in a browsing context. */
  faultsOf(context: string): readonly string[];
  close(): Promise<void>;
}

interface Heard {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
  readonly params?: {
    readonly level?: string;
    readonly text?: string;
    readonly source?: { readonly context?: string };
  };
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const asked = new Map<number, (heard: Heard) => void>();
  const faults: { readonly context: string | undefined; readonly text: string }[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const heard = JSON.parse(String(data)) as Heard;
    if (heard.id !== undefined) asked.get(heard.id)?.(heard);
    else if (heard.params?.level === 'error')
      faults.push({ context: heard.params.source?.context, text: heard.params.text ?? '' });
  });
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done(), { once: true });
    socket.addEventListener('error', () => fail(new Error(`No answer at ${address}`)), { once: true });
  });
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    last += 1;
    const id = last;
    const answer = new Promise<Heard>((done) => {
      asked.set(id, done);
    });
    socket.send(JSON.stringify({ id, method, params }));
    const heard = await answerOf(`${method} ${JSON.stringify(params).slice(0, 300)}`, answer);
    asked.delete(id);
    if (heard.type === 'error') throw new Error(`${method}: ${heard.message}`);
    return heard.result as Result;
  };
  return {
    send,
    faultsOf: (context) => faults.filter((fault) => fault.context === context).map(({ text }) => text),
    close: async () => {
      await send('browser.close', {});
      socket.close();
    },
  };
}
