import type { Framework } from './schema.ts';

/** All frameworks known at the moment: the built-in ones and any a provider added. */
export interface Catalogue {
  readonly frameworks: readonly Framework[];
}
