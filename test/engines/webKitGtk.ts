import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, installed, type Engine, type Visit } from './engine.ts';
import { start } from './process.ts';

/** WebKitGTK's own small browser in a display that nobody sees, spoken to in WebDriver. Null where any of it is missing. */
export async function startWebKitGtk(): Promise<Engine | null> {
  const [driver, displayProgram] = [await installed('WebKitWebDriver'), await installed('Xvfb')];
  if (driver === null || displayProgram === null) return null;
  const display = start(displayProgram, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']);
  const environment = { DISPLAY: `:${await display.hear(/^(\d+)\n/m)}` };
  const first = await newVisit(driver, environment);
  await first.close();
  return {
    name: `WebKitGTK ${first.version}`,
    visit: () => newVisit(driver, environment),
    close: () => display.stop(),
  };
}

/**
 * A driver for each visit: one that has ended a browser may never answer again when it is asked for the next. Now and
 * then a browser does not come up: then another is tried.
 */
async function newVisit(
  program: string,
  environment: Readonly<Record<string, string>>,
  tries = 3,
): Promise<Visit & { readonly version: string }> {
  const port = await freePort();
  const driver = start(program, [`--port=${port}`], environment);
  const say = connect(`http://127.0.0.1:${port}`);
  while (!(await isReady(say))) await wait(50);
  try {
    const visit = await session(say);
    const close = async () => {
      await visit.close();
      await driver.stop();
    };
    return { ...visit, close };
  } catch (error) {
    await driver.stop();
    if (tries === 1) throw error;
    return newVisit(program, environment, tries - 1);
  }
}

type Say = <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;

/** WebDriver over HTTP: https://www.w3.org/TR/webdriver2/ */
function connect(address: string): Say {
  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Value };
    if (!response.ok) throw new Error(`${path}: ${(value as { message: string }).message}`);
    return value;
  };
  return (method, path, body) => answerOf(`${path} ${JSON.stringify(body)?.slice(0, 300)}`, ask(method, path, body));
}

const isReady = (say: Say): Promise<boolean> =>
  say<{ ready: boolean }>('GET', '/status').then(
    ({ ready }) => ready,
    () => false,
  );

/** A port that nobody uses: the driver does not say which one it would take itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

interface Begun {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Each session is a browser of its own, which keeps nothing. */
async function session(say: Say): Promise<Visit & { readonly version: string }> {
  const begun = await say<Begun>('POST', '/session', { capabilities: {} });
  const at = `/session/${begun.sessionId}`;
  return {
    version: begun.capabilities.browserVersion,
    open: async (url) => {
      await say('POST', `${at}/url`, { url });
    },
    reload: async () => {
      await say('POST', `${at}/refresh`, {});
    },
    evaluate: async (expression) => {
      const script = `
        const done = arguments[0];
        (async () => ({ text: JSON.stringify(await (${expression})) ?? 'null' }))().then(done, (e) => done({ error: String(e) }));`;
      const { text, error } = await say<Evaluated>('POST', `${at}/execute/async`, { script, args: [] });
      if (text === undefined) throw new Error(error);
      return JSON.parse(text) as unknown;
    },
    act: async (actions) => {
      await say('POST', `${at}/actions`, { actions });
    },
    resize: async (width, height) => {
      await say('POST', `${at}/window/rect`, { x: 0, y: 0, width, height });
    },
    picture: () => say<string>('GET', `${at}/screenshot`),
    // The driver knows no such thing.
    print: () => Promise.resolve(null),
    faults: () => [],
    close: async () => {
      await say('DELETE', at);
    },
  };
}

interface Evaluated {
  readonly text?: string;
  readonly error?: string;
}
