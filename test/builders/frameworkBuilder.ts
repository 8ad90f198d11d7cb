import type { Catalogue, KnownFramework } from '../../src/catalogue/catalogue.ts';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import type { Group, Pathway, PathwayRule, Qualification, Unit, UnitRule } from '../../src/catalogue/schema.ts';

const source = { document: 'document', section: 'Rules' };

type Unsourced<Rule> = Rule extends UnitRule | PathwayRule ? Omit<Rule, 'id' | 'source'> : never;
export type BareUnitRule = Unsourced<UnitRule>;
export type BarePathwayRule = Unsourced<PathwayRule>;

type UnitExtras = Partial<Pick<Unit, 'alsoIn' | 'kind'>> & { readonly level?: number; readonly glh?: number };

/** A unit with its credits and group; level and guided hours as if printed in the framework's own file. */
export function buildUnit(
  reference: string,
  creditValue: number,
  group: string,
  { level, glh, ...rest }: UnitExtras = {},
): Unit {
  const origin = { publisher: 'Provider', document: 'Specification', reading: 'direct' as const };
  return {
    reference,
    title: `Unit ${reference}`,
    creditValue,
    kind: null,
    group,
    ...rest,
    ...(level !== undefined && { level: { value: level, origin } }),
    ...(glh !== undefined && { glh: { value: glh, origin } }),
  };
}

/** A group; `within` is the group it is part of. */
export const buildGroup = (id: string, within?: string): Group => ({
  id,
  source,
  ...(within !== undefined && { within }),
});

export interface QualificationParts {
  readonly id?: string;
  readonly credits?: number;
  /** Group ids, or whole groups where they are nested. */
  readonly groups?: readonly (string | Group)[];
  readonly units?: readonly Unit[];
  /** Rules without their id and source: ids are `rule-1`, `rule-2`… */
  readonly rules?: readonly BareUnitRule[];
  readonly glh?: { readonly min: number; readonly max: number };
}

export function buildQualification(parts: QualificationParts = {}): Qualification {
  const { id = 'qualification', credits = 10, groups = [], units = [], rules = [], glh } = parts;
  return {
    id,
    title: 'Qualification',
    kind: 'combined',
    level: 2,
    credits,
    tqt: null,
    offerings: [
      {
        row: null,
        number: '600/0000/0',
        awardingOrganisation: 'Awarding organisation',
        creditValue: credits,
        glh: glh ? { asPrinted: `${glh.min}-${glh.max}`, ...glh } : null,
        points: null,
      },
    ],
    groups: groups.map((group) => (typeof group === 'string' ? buildGroup(group) : group)),
    units: [...units],
    rules: rules.map((rule, index) => Object.assign({ id: `rule-${index + 1}`, source }, rule)),
    source,
  };
}

export interface PathwayParts {
  readonly id?: string;
  readonly qualifications?: readonly Qualification[];
  readonly rules?: readonly BarePathwayRule[];
  /** Credits of each Essential Skills Wales qualification. */
  readonly essentialSkills?: readonly number[];
}

export function buildPathway(parts: PathwayParts = {}): Pathway {
  const { id = 'pathway', qualifications = [buildQualification()], rules = [], essentialSkills = [] } = parts;
  const hours = { total: 0, components: null, source };
  return {
    id,
    name: { en: 'Pathway' },
    title: 'Pathway',
    programme: { en: 'Apprenticeship' },
    level: 2,
    qualifications: [...qualifications],
    essentialSkills: essentialSkills.map((credits, index) => ({
      skill: index === 0 ? 'communication' : 'applicationOfNumber',
      level: 1,
      credits,
      glh: 60,
      source,
    })),
    proxies: null,
    hours: { offTheJob: hours, onTheJob: hours, total: 0, source },
    minimumMonths: null,
    err: { status: 'required', text: { en: 'Required' }, source },
    jobTitles: [],
    jobRoles: [],
    entry: [],
    progressionInto: [],
    progressionFrom: [],
    rules: rules.map((rule, index) => Object.assign({ id: `pathway-rule-${index + 1}`, source }, rule)),
  };
}

export function buildFramework(pathways: readonly Pathway[] = [buildPathway()], id = 'framework'): KnownFramework {
  return knownFramework({
    format: 1,
    id,
    version: '1',
    documentKind: 'framework',
    title: 'Framework',
    frameworkId: null,
    issue: null,
    issued: '2020-01-01',
    reviewBy: null,
    publisher: 'Publisher',
    documents: [{ id: 'document', title: 'Document', publisher: 'Publisher', date: null, kind: 'framework' }],
    source,
    summary: [],
    entry: [],
    priorLearning: [],
    trainingHours: [],
    slips: [],
    removed: [],
    pathways: [...pathways],
  });
}

/** A catalogue that holds these pathways and nothing else. */
export const buildCatalogue = (...pathways: readonly Pathway[]): Catalogue => ({
  frameworks: [buildFramework(pathways)],
});
