import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import { canBeMet } from '../sharing/openFrameworkFile.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** In milliseconds, while the page waits: frameworks whose rules take longer to go through are taken to be sound. */
const longestCheck = 100;

/** Frameworks that came along with plans and are not here yet. None takes the place of one that comes with the planner. */
export function broughtFrameworks(
  brought: readonly KnownFramework[],
  { frameworks, brought: others = [] }: Catalogue,
): readonly KnownFramework[] {
  const builtIn = new Set(builtInCatalogue.frameworks.map(({ id }) => id));
  const here = new Set([...frameworks, ...others].map(({ hash }) => hash));
  const fresh = brought.filter(({ id, hash }) => !builtIn.has(id) && !here.has(hash));
  const shouldStop = stopAfter(longestCheck);
  return [...new Map(fresh.map((framework) => [framework.hash, framework])).values()].filter((framework) =>
    canBeMet(framework, shouldStop),
  );
}
