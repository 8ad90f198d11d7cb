import type { Framework } from './schema.ts';

/** A framework that is known by what it says: two of one version with other content have other hashes. */
export interface KnownFramework extends Framework {
  /** See `hashFramework`. */
  readonly hash: string;
}

/** All frameworks known at the moment. */
export interface Catalogue {
  /** The built-in ones and those kept on this device, each version once. */
  readonly frameworks: readonly KnownFramework[];
  /**
   * Those that plans from elsewhere brought along, copies of one version with other content among them: good for judging
   * plans that were made with exactly them, and for nothing else.
   */
  readonly brought?: readonly KnownFramework[];
}
