import { sharedFields } from '../catalogue/checks/sharedFaults.ts';
import type { FrameworkDraft, PathwayDraft } from './draft.ts';
import { changeAt, entriesAt, type Path, valueAt } from './paths.ts';

const unitField = /^(pathways\[\d+\])\.(qualifications\[\d+\])\.units\[\d+\]\.(\w+)$/;

/** The places of the same field of the same unit in other qualifications of the pathway. */
function elsewhere(draft: FrameworkDraft, path: Path): readonly Path[] {
  const [, pathwayAt = '', own = '', field = ''] = unitField.exec(path) ?? [];
  const reference = valueAt(draft, `${path.slice(0, -field.length)}reference`);
  if (!reference || !sharedFields.some((shared) => shared === field)) return [];
  const { qualifications } = valueAt(draft, pathwayAt) as PathwayDraft;
  return entriesAt('qualifications', qualifications)
    .filter(({ path: at }) => at !== own)
    .flatMap(({ entry, path: at }) => entriesAt(`${pathwayAt}.${at}.units`, entry.units))
    .filter(({ entry }) => entry.reference === reference)
    .map(({ path: at }) => `${at}.${field}`);
}

/**
 * Puts a value into a field. What is said of a unit that other qualifications list too is said there as well: the unit
 * is one, and a framework in which it differs is refused.
 */
export const changeField = (draft: FrameworkDraft, path: Path, value: unknown): FrameworkDraft =>
  [path, ...elsewhere(draft, path)].reduce((changed, place) => changeAt(changed, place, () => value), draft);
