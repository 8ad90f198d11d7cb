/** What is known by the id of a plan. */
export type ById<T> = Readonly<Record<string, T>>;

const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** Nothing but the entries: `constructor` and `__proto__` are ids like any other. */
export const byId = <T>(entries: Iterable<readonly [string, T]> = []): ById<T> => {
  const record = empty<T>();
  for (const [id, value] of entries) record[id] = value;
  return record;
};

/** With these changes; undefined takes an entry out. The same record where nothing changes. */
export function withChanges<T>(record: ById<T>, changes: Iterable<readonly [string, T | undefined]>): ById<T> {
  let next: Record<string, T> | null = null;
  for (const [id, value] of changes) {
    if (record[id] === value) continue;
    next ??= Object.assign(empty<T>(), record);
    if (value === undefined) Reflect.deleteProperty(next, id);
    else next[id] = value;
  }
  return next ?? record;
}
