import * as v from 'valibot';
import { FrameworkSchema, type Framework } from '../catalogue/schema.ts';
import { frameworkContent } from '../catalogue/hashFramework.ts';
import type { FrameworkDraft, PathwayDraft, QualificationDraft } from './draft.ts';

const document = 'specification';
const source = { document, section: '' };

/** A qualification with nothing filled in. `id` has to be free in the framework. */
export const blankQualification = (id: string): QualificationDraft => ({
  id,
  title: '',
  kind: 'combined',
  level: null,
  tqt: null,
  offerings: [{ row: null, number: '', awardingOrganisation: '', glh: null, points: null }],
  groups: [],
  units: [],
  rules: [],
  source,
});

/** A pathway with one qualification, nothing filled in, and nothing asked for that the document may not print. */
export const blankPathway = (id: string): PathwayDraft => ({
  id,
  name: { en: '' },
  title: '',
  programme: { en: '' },
  level: null,
  qualifications: [blankQualification(`${id}-qualification-1`)],
  essentialSkills: [],
  proxies: null,
  minimumMonths: null,
  err: { status: 'confirmationNeeded', text: { en: '' }, source },
  jobTitles: [],
  jobRoles: [],
  entry: [],
  progressionInto: [],
  progressionFrom: [],
  rules: [],
});

/** A framework with nothing in it yet. `id`: of its own among all frameworks. */
export const blankFramework = (id: string): FrameworkDraft => ({
  format: 1,
  id,
  version: '1',
  edition: 1,
  documentKind: 'framework',
  title: '',
  frameworkId: null,
  issue: null,
  issued: null,
  reviewBy: null,
  publisher: '',
  documents: [{ id: document, title: '', publisher: '', date: null, kind: 'framework' }],
  source,
  summary: [],
  entry: [],
  priorLearning: [],
  trainingHours: [],
  slips: [],
  removed: [],
  pathways: [blankPathway('pathway-1')],
});

/** The version after this one: the last figure in it, one higher. */
function nextVersion(version: string): string {
  const next = version.replace(/\d+(?=\D*$)/, (figure) => String(Number(figure) + 1));
  return next === version ? `${version}-2` : next;
}

/** A framework to change: `version` goes on under its own name, `copy` is another framework, with an id of its own. */
export function draftOf(
  framework: Framework,
  as: { readonly kind: 'version' } | { readonly kind: 'copy'; readonly id: string },
): FrameworkDraft {
  const content: FrameworkDraft = frameworkContent(framework);
  return as.kind === 'version'
    ? { ...content, version: nextVersion(framework.version), edition: (framework.edition ?? 0) + 1 }
    : { ...content, id: as.id, version: '1', edition: 1 };
}

/** The framework in the text of a file, whatever its figures and rules come to; null where it is not built like one. */
export function draftFromFile(text: string): FrameworkDraft | null {
  try {
    const parsed = v.safeParse(FrameworkSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
