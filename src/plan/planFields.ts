/**
 * A plan taken apart into the fields that people change one at a time: a name, one unit's state, one diary entry.
 * Lists count as sets: their order is no field.
 */
export interface FieldDifference {
  /** Way to the field: names of the plan's parts, then an entry's key, `id` or the entry itself. */
  readonly path: readonly string[];
  /** Undefined where that side has no such field. */
  readonly before: unknown;
  readonly after: unknown;
}

type Entries = Readonly<Record<string, unknown>>;

export const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as data, whatever the order of keys; an absent entry equals an undefined one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => sameValue(entry, b[index]));
  if (!isEntries(a) || !isEntries(b)) return false;
  return keysOf(a, b).every((key) => sameValue(own(a, key), own(b, key)));
}

const own = (entries: Entries, key: string): unknown => (Object.hasOwn(entries, key) ? entries[key] : undefined);

const keysOf = (a: Entries, b: Entries): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

function keyOfEntry(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (!isEntries(entry)) return null;
  const key = own(entry, 'id') ?? own(entry, 'qualification');
  return typeof key === 'string' ? key : null;
}

/** A part's entries by key; null where it is a single value, or a list whose entries cannot be told apart. */
function entriesOf(value: unknown): Entries | null {
  if (!Array.isArray(value)) return isEntries(value) ? value : null;
  const keyed = value.map((entry: unknown) => [keyOfEntry(entry), entry] as const);
  const keys = new Set(keyed.map(([key]) => key));
  if (keys.has(null) || keys.size < keyed.length) return null;
  return Object.fromEntries(keyed.map(([key, entry]) => [key ?? '', entry]));
}

/**
 * Whether people change what is inside this part piece by piece. A unit's state or a note is one piece; who has checked
 * a diary entry is not one with what it says.
 */
function isOpen([part, list, , inside]: readonly string[], depth: number): boolean {
  if (depth < 2) return part !== 'framework' && part !== 'option';
  if (depth === 2) return part === 'settled' || part === 'training' || part === 'record';
  if (list === 'diary') return depth === 3 || (depth === 4 && inside === 'checks');
  return depth === 3 && list === 'schedule';
}

/** A schedule belongs to the months it was laid out for: pieces of two layouts do not mix. */
const sameSpan = (a: Entries, b: Entries): boolean =>
  own(a, 'from') === own(b, 'from') && own(a, 'to') === own(b, 'to');

/** Every field in which two states of a plan differ, in the order of the plan's parts. */
export function differingFields(before: unknown, after: unknown, path: readonly string[] = []): FieldDifference[] {
  if (sameValue(before, after)) return [];
  const isThere =
    path.length < 3 ? before !== undefined || after !== undefined : before !== undefined && after !== undefined;
  if (isThere && isOpen(path, path.length)) {
    const a = before === undefined ? {} : entriesOf(before);
    const b = after === undefined ? {} : entriesOf(after);
    if (a && b && (path.at(-1) !== 'schedule' || sameSpan(a, b)))
      return keysOf(a, b).flatMap((key) => differingFields(own(a, key), own(b, key), [...path, key]));
  }
  return [{ path, before, after }];
}

/** What stands at a place; undefined where nothing does. */
export const valueAt = (plan: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => own(entriesOf(part) ?? {}, key), plan);

function withEntry(target: unknown, key: string, entry: unknown): unknown {
  if (Array.isArray(target)) {
    const at = target.findIndex((existing) => keyOfEntry(existing) === key);
    if (entry === undefined) return target.filter((_, index) => index !== at);
    return at < 0 ? [...(target as unknown[]), entry] : target.with(at, entry);
  }
  if (!isEntries(target)) return target;
  const rest = Object.entries(target).filter(([name]) => name !== key);
  return Object.fromEntries(entry === undefined ? rest : [...rest, [key, entry]]);
}

/**
 * `target` with one field as it is in `source`; removed where `source` has none. Where `target` lacks the part around
 * the field, it gets the whole part.
 */
export function copyField(target: unknown, source: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return source;
  const from = entriesOf(source);
  const into = entriesOf(target);
  if (!into) return source;
  const part = from ? own(from, key) : undefined;
  if (rest.length === 0) return withEntry(target, key, part);
  const present = own(into, key);
  if (present === undefined) return part === undefined ? target : withEntry(target, key, part);
  const next = copyField(present, part, rest);
  const emptied = isEntries(next) && Object.keys(next).length === 0 && part === undefined;
  return withEntry(target, key, emptied ? undefined : next);
}
