import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFramework } from '../../src/catalogue/checkFramework.ts';
import { runSample } from '../../src/studio/samples.ts';

const check = checkFramework(JSON.parse(readFileSync(join('public', 'examples', 'example-framework.json'), 'utf8')));
if (!check.ok) throw new Error('the example is faulty');
const { framework } = check;
const now = '2026-11-29T12:00:00.000Z';

describe('The samples of the example framework', () => {
  it('come to what their author says, or hang on what somebody has to confirm', () => {
    expect(framework.samples?.map((sample) => [sample.name, runSample(sample, framework, now)])).toEqual([
      ['Train route, finished', { kind: 'toConfirm', holds: null }],
      ['A guard without signals', { kind: 'inProgress', holds: true }],
      ['Both talks on history', { kind: 'needsChange', holds: true }],
    ]);
  });

  it('do not hold where a plan that should break a rule breaks none', () => {
    const [sample] = framework.samples ?? [];
    expect(sample && runSample({ ...sample, expected: 'broken' }, framework, now).holds).toBe(false);
    expect(sample && runSample({ ...sample, expected: 'ready', units: [] }, framework, now).holds).toBe(false);
  });

  it('do not hold once their pathway is gone', () => {
    const [sample] = framework.samples ?? [];
    expect(sample && runSample({ ...sample, pathway: 'elsewhere' }, framework, now)).toEqual({
      kind: null,
      holds: false,
    });
  });
});
