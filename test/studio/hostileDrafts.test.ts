import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { studio as inEnglish } from '../../src/i18n/en/studio.ts';
import { studio as inWelsh } from '../../src/i18n/cy/studio.ts';
import { draftFromFile, draftOf } from '../../src/studio/begin.ts';
import { changeField } from '../../src/studio/changeField.ts';
import { checkDraft } from '../../src/studio/checkDraft.ts';
import type { FrameworkDraft } from '../../src/studio/draft.ts';
import { valueAt, type Path } from '../../src/studio/paths.ts';
import { rename } from '../../src/studio/renames.ts';
import { anyText } from '../builders/arbitraryPlan.ts';
import { damagedText, mutated } from '../builders/hostileJson.ts';
import { runs } from '../runs.ts';

const text = readFileSync(join('public', 'examples', 'example-framework.json'), 'utf8');
const content: unknown = JSON.parse(text);

/** It can be worked on, and what is wrong with it is told in words. */
function expectWorkable(draft: FrameworkDraft) {
  const { faults, framework } = checkDraft(draft);
  for (const fault of faults)
    for (const { sayFault } of [inEnglish, inWelsh]) expect(sayFault(fault)).not.toMatch(/^$|undefined|\[object/);
  const at = 'pathways[0].qualifications[0]';
  for (const list of ['units', 'groups'] as const) rename(draft, at, list, 0, 'New');
  if (framework) draftOf(framework, { kind: 'version' });
  return framework ? 'sound' : 'faulty';
}

it('a framework file with changed values or damaged text is refused, or is a draft that can be worked on', () => {
  const given = fc.oneof(
    mutated(content).map((json) => JSON.stringify(json)),
    damagedText(text),
  );
  fc.assert(
    fc.property(given, (file) => {
      const draft = draftFromFile(file);
      if (draft) expectWorkable(draft);
    }),
    { numRuns: runs(20_000) },
  );
});

/** Every place in the example that holds no list and no parts. */
function fieldsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => fieldsIn(entry, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => fieldsIn(entry, path === '' ? key : `${path}.${key}`));
}

it('whatever is typed into any fields of a draft, what is wrong is told, and it is sound once it is typed back', () => {
  const draft = draftFromFile(text);
  if (!draft) throw new Error('the example is faulty');
  // Numbers are taken in by `rename`: what else names the unit follows.
  const fields = fieldsIn(draft, '').filter((path) => !path.endsWith('.reference'));
  const typed = fc.oneof(
    anyText(40),
    fc.constantFrom<unknown>(
      '',
      null,
      undefined,
      'six',
      '1,200',
      -1,
      2.5,
      1e308,
      0,
      99,
      'M',
      'X/000/0001',
      '__proto__',
    ),
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...fields), typed), { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = changes.reduce((now, [path, value]) => changeField(now, path, value), draft);
      seen.add(expectWorkable(changed));
      const back = changes.reduce((now, [path]) => changeField(now, path, valueAt(draft, path)), changed);
      expect(expectWorkable(back)).toBe('sound');
    }),
    { numRuns: runs(1000) },
  );
  expect([...seen].toSorted()).toEqual(['faulty', 'sound']);
});
