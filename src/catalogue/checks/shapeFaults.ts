import type * as v from 'valibot';
import type { Fault } from '../fault.ts';

const LONGEST_VALUE = 80;

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}

/** Where a file has not the shape of a framework, as faults. Values received are cut off at 80 characters. */
export function shapeFaults(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.map((issue) => ({
    code: 'shape',
    requirement: issue.type,
    expected: issue.expected,
    received: issue.received.slice(0, LONGEST_VALUE),
    path: pathOf(issue),
  }));
}
