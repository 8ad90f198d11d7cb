import { expect, test } from 'vitest';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { buildCatalogue, buildPathway, buildQualification } from '../../builders/frameworkBuilder.ts';
import { buildPlan } from '../../builders/planBuilder.ts';

test.each([
  [{}, 'unmet', 0],
  [{ C: '' }, 'met', 1],
  [{ K: '600/0000/0' }, 'met', 1],
  [{ other: '' }, 'unmet', 0],
  [{ C: '', K: '' }, 'exceeded', 2],
])(
  'with %j taken, the choice of one of two qualifications is %s',
  (offerings: Record<string, string>, status, have) => {
    const qualifications = ['C', 'K', 'other'].map((id) => ({ ...buildQualification({ id }), title: `Diploma ${id}` }));
    const pathway = buildPathway({ qualifications, rules: [{ kind: 'oneQualification', of: ['C', 'K'] }] });
    const { findings } = evaluate(buildPlan({ pathway, offerings }), pathway, buildCatalogue(pathway));
    expect(findings).toStrictEqual([
      {
        kind: 'oneQualification',
        ruleId: 'pathway-rule-1',
        qualification: null,
        status,
        have,
        need: 1,
        measure: 'units',
        units: [],
        source: { document: 'document', section: 'Rules' },
        of: ['Diploma C', 'Diploma K'],
      },
    ]);
  },
);
