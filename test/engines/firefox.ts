import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, type Bidi } from './bidi.ts';
import { installed, type Engine, type Visit } from './engine.ts';
import { start } from './process.ts';

const preferences = `
user_pref("intl.accept_languages", "en-GB");
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.disabledForTesting", true);
`;

/** Firefox, spoken to in WebDriver BiDi, which it understands without a driver of its own. Null where there is none. */
export async function startFirefox(): Promise<Engine | null> {
  const program = (await installed('firefox-esr')) ?? (await installed('firefox'));
  if (program === null) return null;
  const profile = await mkdtemp(join(tmpdir(), 'unit-planner-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences);
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const browser = start(program, options);
  const bidi = await connectBidi(`${await browser.hear(/WebDriver BiDi listening on (ws:\S+)/)}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    visit: () => visit(bidi),
    close: async () => {
      await bidi.close();
      await browser.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function visit(bidi: Bidi): Promise<Visit> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {});
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'window', userContext });
  return {
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
        // As text: what a page may hold is more than the protocol's values.
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value) as unknown;
    },
    act: async (actions) => {
      await bidi.send('input.performActions', { context, actions });
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    picture: async () => (await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    print: async () => (await bidi.send<{ data: string }>('browsingContext.print', { context })).data,
    faults: () => bidi.faultsOf(context),
    close: async () => {
      await bidi.send('browser.removeUserContext', { userContext });
    },
  };
}

interface Evaluated {
  readonly result: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}
