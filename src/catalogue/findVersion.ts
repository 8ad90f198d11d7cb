import type { Catalogue } from './catalogue.ts';
import type { Framework } from './schema.ts';

/** The framework a plan was made with, in that very version; null where this device does not have it. */
export function findVersion(
  catalogue: Catalogue,
  { id, version }: Pick<Framework, 'id' | 'version'>,
): Framework | null {
  return catalogue.frameworks.find((framework) => framework.id === id && framework.version === version) ?? null;
}
