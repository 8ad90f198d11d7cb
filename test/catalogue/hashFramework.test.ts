import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { checkFramework } from '../../src/catalogue/checkFramework.ts';
import { hashFramework, knownFramework, frameworkContent } from '../../src/catalogue/hashFramework.ts';
import { buildFramework } from '../builders/frameworkBuilder.ts';

const framework = buildFramework();

/** Written by Node, keys in order, without the hash. */
const canonicalText = (value: object): string =>
  JSON.stringify(value, (key, entry: unknown) => {
    if (key === 'hash') return undefined;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    return Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

it('stands beside each built-in framework as its content has it', () => {
  // Where this fails, a built-in framework was changed: give it another version, and the hash this says.
  for (const builtIn of builtInCatalogue.frameworks) expect(builtIn.hash, builtIn.id).toBe(hashFramework(builtIn));
});

it('is SHA-256, so that nobody can make other rules that pass for these', () => {
  const text = canonicalText({ ...framework, title: 'Croeso, ŵ 😀' });
  const hash = hashFramework({ ...framework, title: 'Croeso, ŵ 😀' });
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
});

it('is the same whatever the order of keys, with what is not there left out, and with the hash beside it', () => {
  const turned = Object.fromEntries(Object.entries(framework).toReversed());
  const check = checkFramework({ ...turned, hash: 'f'.repeat(64), issue: null });
  expect(check.ok && check.framework.hash).toBe(framework.hash);
  expect(hashFramework(knownFramework(frameworkContent(framework)))).toBe(framework.hash);
});

it('is another one as soon as anything is otherwise, the order of lists too', () => {
  const [pathway] = framework.pathways;
  if (!pathway) throw new Error('No pathway.');
  const others = [
    { ...framework, title: 'framework' },
    { ...framework, pathways: [] },
    { ...framework, pathways: [pathway, { ...pathway, id: 'b' }] },
    { ...framework, pathways: [{ ...pathway, id: 'b' }, pathway] },
  ];
  expect(new Set([framework, ...others].map(hashFramework)).size).toBe(5);
});
