import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FoundFramework } from './gatherPlans.ts';

/** A version of a framework of which there are copies that say different things. */
export interface DisputedVersion {
  readonly title: string;
  readonly version: string;
  /** Files that bring a copy other than the one kept here; all of them where none is. */
  readonly files: readonly string[];
}

/** Versions of which files bring copies with different rules, so that somebody asks who made them which is right. */
export function disputedVersions(
  found: readonly FoundFramework[],
  { frameworks }: Catalogue,
): readonly DisputedVersion[] {
  const copiesOf = new Map<string, FoundFramework[]>();
  for (const each of found) {
    const { id, version } = each.framework;
    const name = JSON.stringify([id, version]);
    const copies = copiesOf.get(name);
    if (copies) copies.push(each);
    else copiesOf.set(name, [each]);
  }
  return [...copiesOf.values()].flatMap((copies): readonly DisputedVersion[] => {
    const [{ framework: { id, version, title } } = { framework: { id: '', version: '', title: '' } }] = copies;
    const kept = frameworks.find((framework) => framework.id === id && framework.version === version);
    const others = copies.filter(({ framework }) => framework.hash !== kept?.hash);
    const hashes = new Set([...others.map(({ framework }) => framework.hash), ...(kept ? [kept.hash] : [])]);
    const files = [...new Set(others.map(({ file }) => file))];
    return hashes.size > 1 ? [{ title: kept?.title ?? title, version, files }] : [];
  });
}
