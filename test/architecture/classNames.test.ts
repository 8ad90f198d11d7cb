import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { readSources, type SourceFile } from './sources.ts';

/** Names of the classes in a stylesheet; in comments, strings and `:global(…)` there are none. */
function classesOf(css: string): ReadonlySet<string> {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\/|:global\([^)]*\)|'[^']*'|"[^"]*"/g, '');
  return new Set([...plain.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
}

/** What is wrong between stylesheets and the code that asks them for classes. */
function faultsOf(sources: readonly SourceFile[]): readonly string[] {
  const sheets = new Map(
    sources
      .filter(({ path }) => path.endsWith('.module.css'))
      .map(({ path, text }) => [path, { classes: classesOf(text), asked: new Set<string>() }]),
  );
  const faults = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, binding = '', from = '']) => {
      const sheet = sheets.get(posix.join(posix.dirname(path), from));
      if (!sheet) return [`${path}: there is no ${from}`];
      return [...text.matchAll(new RegExp(String.raw`\b${binding}(\.\w+|\[[^\]]*\])`, 'g'))].flatMap(([, at = '']) => {
        const name = /^\['([\w-]+)'\]$/.exec(at)?.[1];
        if (name === undefined) return [`${path}: ${binding}${at} does not name a class`];
        sheet.asked.add(name);
        return sheet.classes.has(name) ? [] : [`${path}: ${from} has no class ${name}`];
      });
    }),
  );
  const unasked = [...sheets].flatMap(([path, { classes, asked }]) =>
    [...classes].filter((name) => !asked.has(name)).map((name) => `${path}: nobody asks for ${name}`),
  );
  return [...faults, ...unasked];
}

it('every class that is asked for is in its stylesheet, and every class in a stylesheet is asked for', () => {
  const sources = readSources();
  expect(sources.filter(({ path }) => path.endsWith('.module.css')).length).toBeGreaterThan(40);
  expect(faultsOf(sources)).toEqual([]);
});

it('a class that is missing, one that is left over, and one without a name are told', () => {
  const sources = [
    { path: 'src/a/A.module.css', text: '.here { gap: .5rem; .inner & { color: red } } /* .not */' },
    {
      path: 'src/a/A.tsx',
      text: "import styles from './A.module.css'; styles['here']; styles['gone']; styles[kind]; styles.here;",
    },
    { path: 'src/a/B.tsx', text: "import other from './B.module.css'; other['here'];" },
  ];
  expect(faultsOf(sources)).toEqual([
    'src/a/A.tsx: ./A.module.css has no class gone',
    'src/a/A.tsx: styles[kind] does not name a class',
    'src/a/A.tsx: styles.here does not name a class',
    'src/a/B.tsx: there is no ./B.module.css',
    'src/a/A.module.css: nobody asks for inner',
  ]);
});
