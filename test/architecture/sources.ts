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

/** The file that index.html starts. */
export function readEntry(): string {
  const entry = /<script type="module" src="\/(src\/[^"]+)"/.exec(readFileSync('index.html', 'utf8'))?.[1];
  if (entry === undefined) throw new Error('index.html starts no file of src.');
  return entry;
}
