import { expect, test } from 'vitest';
import { emptyRecord } from '../../../src/plan/planRecord.ts';
import { onlyFinding } from '../judgeSmall.ts';

const text = { en: 'A placement of 750 hours' };
const rule = { kind: 'requirement' as const, text, confirmedBy: 'employer' as const };
const confirmed = { by: 'Sian Rees', day: '2026-11-23', remark: '' };

test.each<[string, typeof emptyRecord.confirmations, string, number]>([
  ['nobody has confirmed', {}, 'unknown', 0],
  ['somebody has confirmed', { 'requirement A placement of 750 hours': confirmed }, 'met', 1],
  // Whoever confirmed the earlier words has not confirmed these.
  ['was confirmed in other words', { 'requirement A placement of 700 hours': confirmed }, 'unknown', 0],
])('what %s is told as it stands', (_, confirmations, status, have) => {
  const finding = {
    kind: 'requirement',
    ruleId: 'rule-1',
    qualification: 'qualification',
    status,
    have,
    need: 1,
    measure: 'units',
    units: [],
    source: { document: 'document', section: 'Rules' },
    text,
    confirmedBy: 'employer',
  };
  const plan = { record: { ...emptyRecord, confirmations } };
  expect(onlyFinding({ rules: [rule], plan })).toStrictEqual(finding);
  const ofPathway = { ...finding, ruleId: 'pathway-rule-1', qualification: null };
  expect(onlyFinding({ pathwayRules: [rule], plan })).toStrictEqual(ofPathway);
});
