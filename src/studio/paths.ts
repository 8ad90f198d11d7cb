/** A place in a draft, as the checker of frameworks names it: `pathways[0].qualifications[1].units[3].title`. */
export type Path = string;

type Step = string | number;

const stepsOf = (path: Path): readonly Step[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

type Entries = Readonly<Record<string, unknown>>;
const isEntries = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

const inside = (value: unknown, step: Step): unknown =>
  Array.isArray(value)
    ? typeof step === 'number'
      ? value[step]
      : undefined
    : isEntries(value) && Object.hasOwn(value, step)
      ? value[step]
      : undefined;

/** What stands at a place; undefined where there is none. */
export const valueAt = (draft: unknown, path: Path): unknown => stepsOf(path).reduce(inside, draft);

function changedAt(value: unknown, [step, ...rest]: readonly Step[], change: (before: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const after = changedAt(inside(value, step), rest, change);
  if (Array.isArray(value)) return value.map((entry: unknown, at) => (at === step ? after : entry));
  const others = isEntries(value) ? Object.entries(value).filter(([key]) => key !== step) : [];
  if (after === undefined) return Object.fromEntries(others);
  // A field that is there keeps its place among the others.
  return isEntries(value) && step in value
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, key === step ? after : entry]))
    : Object.fromEntries([...others, [step, after]]);
}

/** The same with one place changed. What becomes undefined is left out. Only what leads to the place is made anew. */
export const changeAt = <Whole>(draft: Whole, path: Path, change: (before: unknown) => unknown): Whole =>
  changedAt(draft, stepsOf(path), change) as Whole;

const listFrom = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** With entries put at the end of a list. */
export const withEntries = <Whole>(draft: Whole, list: Path, entries: readonly unknown[]): Whole =>
  changeAt(draft, list, (before) => [...listFrom(before), ...entries]);

/** Without one entry of a list. */
export const withoutEntry = <Whole>(draft: Whole, list: Path, at: number): Whole =>
  changeAt(draft, list, (before) => listFrom(before).filter((_, position) => position !== at));

/** With one entry of a list moved by so many places, as far as there are any. */
export function withMoved<Whole>(draft: Whole, list: Path, at: number, by: number): Whole {
  return changeAt(draft, list, (before) => {
    const entries = listFrom(before);
    const others = entries.filter((_, position) => position !== at);
    const to = Math.min(Math.max(at + by, 0), others.length);
    return [...others.slice(0, to), entries[at], ...others.slice(to)];
  });
}

/** The entries of a list with the place of each. */
export const entriesAt = <Entry>(list: Path, entries: readonly Entry[]) =>
  entries.map((entry, index) => ({ entry, index, path: `${list}[${index}]` }));
