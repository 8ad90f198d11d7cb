/** After these the words around a figure change in Welsh; 4 stands for all that change nothing. English has its 1. */
const figures = [0, 1, 2, 3, 4, 6, 8, 11, 18, 80, 88];

type Put = (value: number) => unknown;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every figure in some arguments, each with a way to put another in its place. A list counts with its length. */
function figuresIn(value: unknown, put: (other: unknown) => unknown): readonly (readonly [number, Put])[] {
  if (typeof value === 'number') return [[value, put]];
  if (typeof value === 'bigint') return [[Number(value), (other) => put(BigInt(other))]];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const ofLength = (length: number) => put(Array.from({ length }, (_, place) => list[place % list.length]));
    const within = list.flatMap((entry, place) => figuresIn(entry, (other) => put(list.with(place, other))));
    return list.length === 0 ? within : [[list.length, ofLength], ...within];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => figuresIn(entry, (other) => put({ ...value, [key]: other })));
}

/**
 * One sample and its variations: in the place of each figure every one that points, the same in minutes, and as much
 * more or less than each other figure, as messages also say what is between two.
 */
function variations(sample: readonly unknown[]): readonly (readonly unknown[])[] {
  const found = sample.flatMap((argument, place) => figuresIn(argument, (other) => sample.with(place, other)));
  const put = found.flatMap(([, replace], own) => {
    const others = found.filter((_, place) => place !== own).map(([figure]) => figure);
    const values = figures.flatMap((figure) => [
      figure,
      figure * 60,
      ...others.flatMap((other) => [other - figure, other + figure]),
    ]);
    return [...new Set(values)].filter((value) => value >= 0 && Number.isInteger(value)).map(replace);
  });
  return [sample, ...put.filter((varied): varied is readonly unknown[] => Array.isArray(varied))];
}

/** Samples with every figure that changes the words around it, 8, 11, 18 and 80 among them. */
export function withFigures(samples: unknown): unknown {
  if (Array.isArray(samples)) {
    const lists: readonly (readonly unknown[])[] = samples;
    return lists.flatMap(variations);
  }
  if (!isRecord(samples)) return samples;
  return Object.fromEntries(Object.entries(samples).map(([key, inner]) => [key, withFigures(inner)]));
}
