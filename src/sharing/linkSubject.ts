import { oncePer } from '../catalogue/oncePer.ts';
import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import type { Pathway, Qualification } from '../catalogue/schema.ts';
import { hashLetters } from './bits.ts';

/** Letters a link spends on saying which pathway it is about, with which lists, of which version. */
export const pathwayLetters = 4;
export const listsLetters = 3;
export const versionLetters = 2;
const qualificationLetters = 4;
export const idCodeLetters = 6;
export const checksumLetters = 4;

/** What a link's figures stand for: the pathway's units and rows in document order. */
export interface LinkSubject {
  readonly framework: KnownFramework;
  readonly pathway: Pathway;
  /** References, each once, document order. */
  readonly references: readonly string[];
  /** Stands for framework and pathway, whatever their issue. */
  readonly pathwayCode: string;
  /** Stands for these very lists: one unit or row more, or in another place, gives another code. */
  readonly listsCode: string;
  readonly versionCode: string;
}

function makeSubject(framework: KnownFramework, pathway: Pathway): LinkSubject {
  const references = [
    ...new Set(pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference))),
  ];
  const rows = pathway.qualifications.flatMap(({ id, offerings }) => [id, ...offerings.map(({ number }) => number)]);
  return {
    framework,
    pathway,
    references,
    pathwayCode: hashLetters(JSON.stringify([framework.id, pathway.id]), pathwayLetters),
    listsCode: hashLetters(JSON.stringify([references, rows]), listsLetters),
    versionCode: hashLetters(framework.version, versionLetters),
  };
}

/** One subject a pathway, made once a framework. */
export const linkSubjectsOf = oncePer(
  (framework: KnownFramework): ReadonlyMap<Pathway, LinkSubject> =>
    new Map(framework.pathways.map((pathway) => [pathway, makeSubject(framework, pathway)])),
);

export const linkSubjects = ({ frameworks }: Catalogue): LinkSubject[] =>
  frameworks.flatMap((framework) => [...linkSubjectsOf(framework).values()]);

/** Stands for one qualification with this very list of units. */
export const qualificationCode = ({ id, units }: Pick<Qualification, 'id' | 'units'>): string =>
  hashLetters(JSON.stringify([id, units.map(({ reference }) => reference)]), qualificationLetters);

const linked = new RegExp(`^link-([A-Za-z0-9_-]{${idCodeLetters}})$`);

/**
 * Letters by which a plan is known again on another device, though its id does not travel in a link. Earlier versions
 * called a plan opened from a link `link-` and these letters.
 */
export function planIdCode(id: string): string {
  return linked.exec(id)?.[1] ?? hashLetters(id, idCodeLetters);
}
