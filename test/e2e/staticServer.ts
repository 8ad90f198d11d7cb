import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { basename, extname, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Answers for one file in a way of its own, and says so; for every other, false. `body` is what the file holds. */
export type WrongAnswer = (name: string, response: ServerResponse, body: Buffer | null) => boolean;

interface WebSpace {
  /** The sub-path the app lies under. */
  readonly base?: string;
  /** Sends text in short, as nearly every host does. */
  readonly compressed?: boolean;
}

export interface StaticServer {
  /** Address of the app, with its sub-path: `http://127.0.0.1:40123/planner/`. */
  readonly address: string;
  /** From now on some files are answered for wrongly; with null every file is right again, and what hangs is cut off. */
  answerWrongly(wrong: WrongAnswer | null): void;
  close(): Promise<void>;
}

/** Path of the file an address means, or null where it lies outside `base` or `root`. */
function fileFor(root: string, base: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://host');
  if (!pathname.startsWith(base)) return null;
  const name = decodeURIComponent(pathname.slice(base.length)) || 'index.html';
  const file = resolve(root, name);
  return file.startsWith(root + sep) ? file : null;
}

async function answer(
  file: string | null,
  response: ServerResponse,
  { wrong, compressed }: { readonly wrong: WrongAnswer | null; readonly compressed: boolean },
): Promise<void> {
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file !== null && wrong?.(basename(file), response, body)) return;
  if (file === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = mimeTypes[extname(file)] ?? 'application/octet-stream';
  const isText = /^text|javascript|json|svg/.test(type);
  const short = compressed && isText;
  response
    .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...(short && { 'content-encoding': 'gzip' }) })
    .end(short ? gzipSync(body) : body);
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') fail(new Error('The server has no port.'));
      else done(address.port);
    });
  });
}

/**
 * Serves a folder as plain web space does: no rewriting, no `Vary: Origin` (`vite preview` sends it, and a service
 * worker's cache then misses), nothing outside the sub-path. Takes a free port.
 */
export async function serveStatic(
  root: string,
  { base = '/planner/', compressed = false }: WebSpace = {},
): Promise<StaticServer> {
  let wrong: WrongAnswer | null = null;
  const server = createServer((request, response) => {
    void answer(fileFor(resolve(root), base, request.url ?? '/'), response, { wrong, compressed });
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}${base}`,
    answerWrongly: (next) => {
      wrong = next;
      if (next === null) server.closeAllConnections();
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
