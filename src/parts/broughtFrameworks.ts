import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { Framework } from '../catalogue/schema.ts';
import { openFrameworkFile } from '../sharing/openFrameworkFile.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** In milliseconds, while the page waits: frameworks whose rules take longer to go through are taken to be sound. */
const longestCheck = 100;

/** Frameworks that came along with plans, are not here yet, and pass every check an added framework has to pass. */
export function broughtFrameworks(brought: readonly Framework[], added: readonly Framework[]): readonly Framework[] {
  const shouldStop = stopAfter(longestCheck);
  return brought.filter((framework) => {
    const known = { builtIn: builtInCatalogue.frameworks, added };
    const opened = openFrameworkFile(JSON.stringify(framework), known, shouldStop);
    return opened.ok && opened.standing !== 'same';
  });
}
