import type { Catalogue, KnownFramework } from './catalogue.ts';
import type { Framework, Pathway, Qualification } from './schema.ts';

/** The newest version of the framework of that `id`; null where the catalogue has none (a plan from a provider's own file, say). */
export function findFramework(catalogue: Catalogue, id: string): KnownFramework | null {
  return catalogue.frameworks.find((framework) => framework.id === id) ?? null;
}

/** Each framework once, in its newest version: what a new plan can be made with. */
export const newestFrameworks = ({ frameworks }: Catalogue): readonly KnownFramework[] =>
  frameworks.filter(({ id }, index) => frameworks.findIndex((other) => other.id === id) === index);

/** The pathway of that `id` in one framework; null where the framework has none. */
export function findPathway(framework: Framework, id: string): Pathway | null {
  return framework.pathways.find((pathway) => pathway.id === id) ?? null;
}

/** A qualification and where in the catalogue it stands. */
export interface FoundQualification {
  readonly qualification: Qualification;
  readonly pathway: Pathway;
  readonly framework: Framework;
}

/** The first qualification of that `id` in any framework, those brought along last; null where there is none. */
export function findQualification(catalogue: Catalogue, id: string): FoundQualification | null {
  for (const framework of [...catalogue.frameworks, ...(catalogue.brought ?? [])]) {
    for (const pathway of framework.pathways) {
      const qualification = pathway.qualifications.find((candidate) => candidate.id === id);
      if (qualification) return { qualification, pathway, framework };
    }
  }
  return null;
}
