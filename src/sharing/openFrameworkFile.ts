import { checkFramework } from '../catalogue/checkFramework.ts';
import type { Fault } from '../catalogue/fault.ts';
import type { KnownFramework } from '../catalogue/catalogue.ts';
import type { Framework } from '../catalogue/schema.ts';
import { checkSatisfiable, type Contradiction } from '../completion/blockers.ts';
import { Effort } from '../diagram/interruption.ts';
import { formatOf } from '../plan/migratePlan.ts';
import { readJson } from './readJson.ts';

/** The format of framework files this planner reads. */
const frameworkFormat = 1;

/**
 * - `tooLarge`, `tooDeep`, `notJson`: not even read.
 * - `tooMuch`: nothing is known against it, but it is more than this page can check by itself.
 * - `newerFile`: made for a later version of the planner.
 * - `faults`: shape or sums are wrong; `faults` says what and where.
 * - `contradictions`: no choice of units keeps all rules of these qualifications.
 * - `builtInId`: the id belongs to a framework that comes with the planner; the file needs one of its own.
 * - `versionTaken`: this version is here already with other content; plans name it, so the file needs a new version.
 */
export type FrameworkFileFault =
  | { readonly code: 'tooLarge' | 'tooDeep' | 'notJson' | 'tooMuch' | 'newerFile' }
  | { readonly code: 'faults'; readonly faults: readonly Fault[] }
  | { readonly code: 'contradictions'; readonly contradictions: readonly Contradiction[] }
  | { readonly code: 'builtInId'; readonly id: string }
  | { readonly code: 'versionTaken'; readonly id: string; readonly version: string };

export type OpenedFrameworkFile =
  | {
      readonly ok: true;
      readonly framework: KnownFramework;
      /** New here, another version of one that is here, or here already, alike. */
      readonly standing: 'new' | 'newVersion' | 'same';
      /** `id`s of qualifications with too many combinations to tell whether their rules can all be kept. */
      readonly unchecked: readonly string[];
    }
  | { readonly ok: false; readonly fault: FrameworkFileFault };

/** What has to be known of a framework to tell it from another. */
export type VersionHere = Pick<KnownFramework, 'id' | 'version' | 'hash'>;

/** The frameworks on this device. */
export interface KnownFrameworks {
  readonly builtIn: readonly VersionHere[];
  /** Added by a provider, all versions. */
  readonly added: readonly VersionHere[];
}

const fault = (of: FrameworkFileFault): OpenedFrameworkFile => ({ ok: false, fault: of });

function place(
  framework: KnownFramework,
  { builtIn, added }: KnownFrameworks,
  unchecked: readonly string[],
): OpenedFrameworkFile {
  const { id, version } = framework;
  if (builtIn.some((candidate) => candidate.id === id)) return fault({ code: 'builtInId', id });
  const versions = added.filter((candidate) => candidate.id === id);
  if (versions.some(({ hash }) => hash === framework.hash)) return { ok: true, framework, standing: 'same', unchecked };
  if (versions.some((candidate) => candidate.version === version)) return fault({ code: 'versionTaken', id, version });
  return { ok: true, framework, standing: versions.length > 0 ? 'newVersion' : 'new', unchecked };
}

/**
 * Reads a framework file of a provider's own and checks it on the way in: caps, shape, sums, whether its rules can be
 * kept at all and do not let a plan be ready below the stated credits, and whether its id and version are free. Never throws; changes nothing. Once `shouldStop` says so, the
 * rules that were not gone through are `unchecked`.
 */
export function openFrameworkFile(
  text: string,
  known: KnownFrameworks,
  shouldStop?: () => boolean,
): OpenedFrameworkFile {
  const json = readJson(text);
  if (!json.ok) return fault({ code: json.code });
  if ((formatOf(json.value) ?? 0) > frameworkFormat) return fault({ code: 'newerFile' });
  const checked = checkFramework(json.value);
  if (!checked.ok) return fault({ code: 'faults', faults: checked.faults });
  const { contradictions, shortfalls, unchecked } = checkSatisfiable(checked.framework, new Effort(shouldStop));
  if (shortfalls.length > 0) return fault({ code: 'faults', faults: shortfalls });
  return contradictions.length > 0
    ? fault({ code: 'contradictions', contradictions })
    : place(checked.framework, known, unchecked);
}

/** Whether some choice of units keeps all rules of a framework; true where that could not be gone into. */
export const canBeMet = (framework: Framework, shouldStop: () => boolean): boolean =>
  checkSatisfiable(framework, new Effort(shouldStop)).contradictions.length === 0;
