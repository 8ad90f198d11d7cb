import * as v from 'valibot';
import { acrossFaults } from './checks/acrossFaults.ts';
import { duplicateFaults } from './checks/duplicateFaults.ts';
import { groupFaults } from './checks/groupFaults.ts';
import { offeringFaults } from './checks/offeringFaults.ts';
import { pathwayFaults } from './checks/pathwayFaults.ts';
import { ruleFaults } from './checks/ruleFaults.ts';
import { sharedFaults } from './checks/sharedFaults.ts';
import type { Fault } from './fault.ts';
import type { KnownFramework } from './catalogue.ts';
import { frameworkContent, knownFramework } from './hashFramework.ts';
import { type Framework, FrameworkSchema, SourceSchema } from './schema.ts';

const MOST_FAULTS = 100;

export type FrameworkCheck =
  | { readonly ok: true; readonly framework: KnownFramework }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What earlier planners took. A framework that is kept already goes on: without it, its plans could not be judged. */
const onceTaken: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['glhAboveCredits', 'neverTaken']);

const isEntries = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/**
 * Checks a framework file on the way in: its shape first, then whether it agrees with itself (references, sums in
 * credits and hours, ranges, rules). Takes anything at all and never throws; a bad file gets at most 100 faults, each
 * with its place. Whether some choice of units keeps all rules at once is not checked here. `isKept`: it was taken in
 * before, perhaps by a planner that asked for less.
 */
export function checkFramework(input: unknown, isKept = false): FrameworkCheck {
  const parsed = v.safeParse(FrameworkSchema, isEntries(input) ? frameworkContent(input) : input);
  if (!parsed.success) return { ok: false, faults: shapeFaults(parsed.issues.slice(0, MOST_FAULTS)) };
  const framework = parsed.output;
  const faults = [
    ...duplicateFaults(framework),
    ...sourceFaults(framework),
    ...dayFaults(framework),
    ...framework.pathways.flatMap((pathway, index) => {
      const at = `pathways[${index}]`;
      return [
        ...pathwayFaults(pathway, at),
        ...acrossFaults(pathway, at),
        ...sharedFaults(pathway, at),
        ...pathway.qualifications.flatMap((qualification, position) => {
          const place = `${at}.qualifications[${position}]`;
          return [
            ...offeringFaults(framework, qualification, place),
            ...groupFaults(qualification, place),
            ...ruleFaults(qualification, place),
          ];
        }),
      ];
    }),
  ].filter(({ code }) => !isKept || !onceTaken.has(code));
  return faults.length === 0
    ? { ok: true, framework: knownFramework(framework) }
    : { ok: false, faults: faults.slice(0, MOST_FAULTS) };
}

const LONGEST_VALUE = 80;

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}

/** Where a file has not the shape of a framework, as faults. Values received are cut off at 80 characters. */
function shapeFaults(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.map((issue) => ({
    code: 'shape',
    requirement: issue.type,
    expected: issue.expected,
    received: issue.received.slice(0, LONGEST_VALUE),
    path: pathOf(issue),
  }));
}

/** Days that come before the one they follow: the review before the issue, the revision before the first start. */
function dayFaults({ issued, reviewBy, pathways }: Framework): Fault[] {
  const inOrder = (other: string | null, day: string | null | undefined, path: string): Fault[] =>
    other !== null && day && day < other ? [{ code: 'tooEarly', day, other, path }] : [];
  return [
    ...inOrder(issued, reviewBy, 'reviewBy'),
    ...pathways.flatMap(({ rules }, pathway) =>
      rules.flatMap((rule, index) =>
        rule.kind === 'startDate'
          ? inOrder(rule.from, rule.revised, `pathways[${pathway}].rules[${index}].revised`)
          : [],
      ),
    ),
  ];
}

/** Sources that name a document the framework does not list, wherever in the file they stand. */
function sourceFaults(framework: Framework): Fault[] {
  const documents = new Set(framework.documents.map(({ id }) => id));
  const faults: Fault[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, `${path}[${index}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        const place = path === '' ? key : `${path}.${key}`;
        if (key !== 'source' || !v.is(SourceSchema, entry)) visit(entry, place);
        else if (!documents.has(entry.document)) {
          faults.push({ code: 'missingDocument', document: entry.document, path: `${place}.document` });
        }
      }
    }
  };
  visit(framework, '');
  return faults;
}
