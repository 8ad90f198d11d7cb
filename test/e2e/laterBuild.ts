import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrongAnswer } from './staticServer.ts';

/** What only a later build has: it makes itself known on the page, as `data-build`. */
const laterFile = 'later.js';
const script = (build: string) => `document.documentElement.dataset.build = '${build}';`;

/** An entry of the manifest for another file, with no more in it than the build's own has. */
function entryOf(own: string, url: string, content: string): string {
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  const revision = createHash('md5').update(content).digest('hex');
  return JSON.stringify({ ...(own.includes('"integrity"') && { integrity }), revision, url });
}

/** The same app as a later build would be: another page with a script of its own, so another service worker. */
export async function publishUpdate(folder: string): Promise<void> {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  const html = (await readFile(page, 'utf8')).replace(
    '</head>',
    `<script src="./assets/${laterFile}"></script></head>`,
  );
  const earlier = await readFile(worker, 'utf8');
  const [own] = /\{[^{}]*"url":"index\.html"\}/.exec(earlier) ?? [];
  if (own === undefined) throw new Error('The service worker does not name the page as expected.');
  const entries = [entryOf(own, 'index.html', html), entryOf(own, `assets/${laterFile}`, script('later'))];
  const later = earlier.replace(own, entries.join(','));
  await writeFile(join(folder, 'assets', laterFile), script('later'));
  await writeFile(page, html);
  await writeFile(worker, later);
}

/** Answers for one file alone. */
const forFile =
  (file: string, answer: (...given: Parameters<WrongAnswer>) => void): WrongAnswer =>
  (name, response, body) => {
    if (name === file) answer(name, response, body);
    return name === file;
  };

const forLater = (answer: (...given: Parameters<WrongAnswer>) => void) => forFile(laterFile, answer);

const javascript = { 'content-type': 'text/javascript' };
const html = { 'content-type': 'text/html' };

/** Ways in which web space answers for a file of an update that is not, or not yet, as it should be. */
export const wrongAnswers = (earlierPage: string): Readonly<Record<string, WrongAnswer>> => ({
  'a page in the place of a script': forLater((_, response) => response.writeHead(200, html).end(earlierPage)),
  '404': forLater((_, response) => response.writeHead(404, html).end('Not found')),
  '500': forLater((_, response) => response.writeHead(500, html).end('Error')),
  'half of a file': forLater((_, response, body) => response.writeHead(200, javascript).end(body?.subarray(0, 20))),
  'the file of another version': forLater((_, response) => response.writeHead(200, javascript).end(script('other'))),
  'nothing, without an end': forLater((_, response) => response.writeHead(200, javascript).flushHeaders()),
  'a type that is none of a script': forLater((_, response, body) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(body),
  ),
  'an empty file': forLater((_, response) => response.writeHead(200, javascript).end()),
  'the page of the version before': forFile('index.html', (_, response) =>
    response.writeHead(200, html).end(earlierPage),
  ),
  'a redirect to the page': forLater((_, response) => response.writeHead(302, { location: '../index.html' }).end()),
});
