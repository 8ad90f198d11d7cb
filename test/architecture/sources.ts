import { readFileSync, readdirSync } from 'node:fs';

export interface SourceFile {
  /** From the project's top, with forward slashes: `src/plan/planSchema.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file of src that can import or be imported: code, styles and data. */
export function readSources(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|css|json)$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The file that index.html starts, and the service worker, which is built on its own. */
export function readEntries(): readonly string[] {
  const page = /<script type="module" src="\/(src\/[^"]+)"/.exec(readFileSync('index.html', 'utf8'))?.[1];
  const [, folder, worker] =
    /srcDir: '([^']+)',\s*filename: '([^']+)'/.exec(readFileSync('vite.config.ts', 'utf8')) ?? [];
  if (page === undefined || folder === undefined) throw new Error('Nothing is started.');
  return [page, `${folder}/${worker}`];
}
