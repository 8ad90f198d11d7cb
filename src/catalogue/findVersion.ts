import type { Catalogue, KnownFramework } from './catalogue.ts';

/** Which framework a plan was made with. `hash` absent: made before plans said so. */
export interface FrameworkName {
  readonly id: string;
  readonly version: string;
  readonly hash?: string | undefined;
}

/** What a plan made with this framework names. */
export const frameworkName = ({ id, version, hash }: KnownFramework): FrameworkName => ({ id, version, hash });

export interface FoundVersion {
  readonly framework: KnownFramework;
  /** Copies of the same version that say different things, this one among them; 1 where this is the one kept here. */
  readonly copies: number;
}

/**
 * The framework a plan was made with, in that very version and with that very content; null where it is not known. A
 * plan that does not name the content is judged by the copy kept on this device, else by the only one there is; where
 * there are several, none is taken. The order in which copies came makes no difference.
 */
export function findVersion({ frameworks, brought = [] }: Catalogue, name: FrameworkName): FoundVersion | null {
  const isOfVersion = ({ id, version }: KnownFramework) => id === name.id && version === name.version;
  const kept = frameworks.find(isOfVersion);
  const others = brought.filter(isOfVersion);
  const copies = new Map([...(kept ? [kept] : []), ...others].toReversed().map((copy) => [copy.hash, copy]));
  const only = copies.size === 1 ? others[0] : undefined;
  const framework = name.hash === undefined ? (kept ?? only) : copies.get(name.hash);
  return framework ? { framework, copies: framework === kept ? 1 : copies.size } : null;
}
