import { describe, expect, it } from 'vitest';
import { arrows } from './arrows.ts';
import {
  hasItsWords,
  hasNoBarrel,
  hasNoCircle,
  hasNoOrphan,
  keepsToArrows,
  looksUpOwnEntries,
  staysPure,
  type Law,
} from './laws.ts';
import { parseModule } from './parseModule.ts';
import { readEntries, readSources, type SourceFile } from './sources.ts';

const sources = readSources();
const modules = sources.map(parseModule);
const codeFiles = Object.keys(import.meta.glob('../../src/**/*.{ts,tsx}'));

/** What a law says of files that do not exist, on their own. */
function breachesOf(law: Law, ...files: readonly SourceFile[]): string[] {
  return law(files.map(parseModule), ['src/app/main.tsx']);
}

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the rooms of src', () => {
  it('were all read: a reader that skips files would find every law kept', () => {
    expect(codeFiles.length).toBeGreaterThan(0);
    expect(modules.filter(({ path }) => /\.tsx?$/.test(path))).toHaveLength(codeFiles.length);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(codeFiles.length);
  });

  it('import only from rooms and packages the table of arrows allows', () => {
    expect(keepsToArrows(modules, readEntries())).toEqual([]);
  });

  it('stay free of page, network, clock and chance where the model lives', () => {
    expect(staysPure(modules, readEntries())).toEqual([]);
  });

  it('look up what a plan holds under anybody’s keys so that `constructor` finds nothing', () => {
    expect(looksUpOwnEntries(modules, readEntries())).toEqual([]);
  });

  it('have no circle of imports, so that each file can be read on its own', () => {
    expect(hasNoCircle(modules, readEntries())).toEqual([]);
  });

  it('have no barrel, which would tie every file of a room to every other', () => {
    expect(hasNoBarrel(modules, readEntries())).toEqual([]);
  });

  it('say only words that are loaded with them', () => {
    expect(hasItsWords(modules, readEntries())).toEqual([]);
  });

  it('hold no file that nothing uses', () => {
    expect(hasNoOrphan(modules, readEntries())).toEqual([]);
  });
});

describe('the properties among the tests', () => {
  const tests = Object.entries(
    import.meta.glob<string>('../**/*.test.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }),
  );

  it('are tried as often as the one knob says, in test/runs.ts', () => {
    expect(tests.filter(([, text]) => /numRuns: *[^r ]/.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe('the table of arrows', () => {
  it('points only downwards', () => {
    const floors = Object.keys(arrows);
    for (const [floor, [room, { rooms }]] of Object.entries(arrows).entries()) {
      const lower = floors.slice(0, floor);
      expect(
        rooms.filter((name) => !lower.includes(name)),
        room,
      ).toEqual([]);
    }
  });
});

describe('a planted breach is caught', () => {
  it.each([
    ['a lower room that imports a higher one', 'src/plan/a.ts', `import { b } from '../rules/b.ts';`],
    ['a type import', 'src/catalogue/a.ts', `import type { Plan } from '../plan/b.ts';`],
    ['an inline type import', 'src/catalogue/a.ts', `export type P = import('../plan/b.ts').Plan;`],
    ['a lazy import', 'src/hours/a.ts', `export const load = () => import('../store/b.ts');`],
    ['a re-export', 'src/ui/a.ts', `export { b } from '../i18n/b.ts';`],
    ['a worker', 'src/rules/a.ts', `export const b = new URL('../store/b.ts', import.meta.url);`],
    ['React in the model', 'src/rules/a.ts', `import { useState } from 'react';`],
    ['the store library in the model', 'src/completion/a.ts', `import { create } from 'zustand/vanilla';`],
    ['another screen', 'src/screens/units/a.tsx', `import { b } from '../start/b.tsx';`],
    ['words of the domain in ui', 'src/ui/A.tsx', `import type { Unit } from '../catalogue/schema.ts';`],
    ['a room nobody drew', 'src/utils/a.ts', `import * as v from 'valibot';`],
    ['a font in the wrong room', 'src/app/a.css', `@font-face { src: url('some-font/a.woff2'); }`],
    ['a style of a higher room', 'src/ui/a.css', `@import '../parts/b.css';`],
  ])('%s', (_, path, text) => {
    expect(breachesOf(keepsToArrows, file(path, text))).toHaveLength(1);
  });

  it('but parts of one screen may know each other', () => {
    const part = file(
      'src/screens/units/parts/A.tsx',
      `import { b } from '../b.ts'; import { useState } from 'react';`,
    );
    expect(breachesOf(keepsToArrows, part)).toEqual([]);
  });

  it.each([
    ['the page', 'document.title;'],
    ['the window', 'export const wide = window.innerWidth > 600;'],
    ['storage', `localStorage.getItem('plan');`],
    ['the network', `export const get = () => fetch('units.json');`],
    ['the network, in an object', 'export const tools = { fetch };'],
    ['the clock', 'export const today = new Date();'],
    ['the clock, as a number', 'export const now = Date.now();'],
    ['the clock, as text', 'export const now = Date();'],
    ['chance', 'export const id = Math.random();'],
  ])('%s in the model', (_, text) => {
    expect(breachesOf(staysPure, file('src/rules/a.ts', text))).toHaveLength(1);
  });

  it('but a day that is passed in, and a field called document, are no breach', () => {
    const text = `export const f = (source: { document: string }, day: string) => {
      const { document } = source;
      return [document, source.document, { document: 1 }, new Date(day)];
    };`;
    expect(breachesOf(staysPure, file('src/rules/a.ts', text))).toEqual([]);
  });

  it('a look-up that finds `constructor`, and no look-up in a list', () => {
    const text = `export const f = (plan, id, at) => [plan.offerings[id], plan.units[id]?.state, plan.pathway.units[at]];`;
    expect(breachesOf(looksUpOwnEntries, file('src/hours/a.ts', text))).toHaveLength(2);
  });

  it('a circle of three files, closed by a type', () => {
    const circle = breachesOf(
      hasNoCircle,
      file('src/rules/a.ts', `import { b } from './b.ts';`),
      file('src/rules/b.ts', `import { c } from './c.ts';`),
      file('src/rules/c.ts', `import type { A } from './a.ts';`),
    );
    expect(circle).toEqual(['src/rules/a.ts → src/rules/b.ts → src/rules/c.ts → src/rules/a.ts']);
  });

  it('a barrel, under either guise', () => {
    const named = file('src/rules/index.ts', 'export const a = 1;');
    const disguised = file('src/rules/all.ts', `export * from './a.ts'; export { b } from './b.ts';`);
    expect(breachesOf(hasNoBarrel, named, disguised)).toHaveLength(2);
  });

  it('a first screen that says what is loaded later, and a screen that is loaded without its words', () => {
    const strangers = breachesOf(
      hasItsWords,
      file('src/app/showApp.tsx', `import { A } from './A.tsx'; const B = () => import('./B.tsx');`),
      file('src/app/A.tsx', `import { useWords } from '../parts/PlannerContext.ts';`),
      file('src/app/B.tsx', `import { useWords } from '../parts/PlannerContext.ts'; import { lazy } from 'react';`),
    );
    expect(strangers).toEqual([
      'src/app/A.tsx is loaded first and asks for all words',
      'src/app/B.tsx loads without words',
    ]);
  });

  it('two files that only know each other', () => {
    const island = breachesOf(
      hasNoOrphan,
      file('src/app/main.tsx', `import './main.css';`),
      file('src/app/main.css', ''),
      file('src/plan/a.ts', `import { b } from './b.ts';`),
      file('src/plan/b.ts', `import type { A } from './a.ts';`),
    );
    expect(island).toEqual(['src/plan/a.ts is reached by nothing', 'src/plan/b.ts is reached by nothing']);
  });
});
