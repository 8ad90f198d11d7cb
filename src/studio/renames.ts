import { changeAt, valueAt, type Path } from './paths.ts';

/** What names a group, and what names a unit, in whatever part of a qualification it stands. */
const naming = {
  groups: { own: 'id', others: new Set(['group', 'groups', 'within', 'alsoIn']) },
  units: { own: 'reference', others: new Set(['unit', 'units', 'required']) },
} as const;

function renamed(value: unknown, key: string, keys: ReadonlySet<string>, from: string, to: string): unknown {
  if (value === from) return keys.has(key) ? to : value;
  if (Array.isArray(value)) return value.map((entry: unknown) => renamed(entry, key, keys, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, renamed(entry, name, keys, from, to)]));
}

/**
 * Gives a group or a unit of a qualification another name, and whatever names it there too. Where two have the name, or
 * are about to, only the one is renamed: nobody can tell which of them the others mean.
 */
export function rename<Whole>(
  draft: Whole,
  qualification: Path,
  list: keyof typeof naming,
  at: number,
  to: string,
): Whole {
  const { own, others } = naming[list];
  const entries = valueAt(draft, `${qualification}.${list}`);
  const names = (Array.isArray(entries) ? entries : []).map((entry) => valueAt(entry, own));
  const from = names[at];
  const alone = typeof from === 'string' && from !== '' && names.filter((name) => name === from).length === 1;
  const followed =
    alone && to !== '' && !names.includes(to)
      ? changeAt(draft, qualification, (before) => renamed(before, '', others, from, to))
      : draft;
  return changeAt(followed, `${qualification}.${list}[${at}].${own}`, () => to);
}
