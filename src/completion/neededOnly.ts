/**
 * Drops whatever can be dropped while `holds` stays true, so that every element left is needed: without it, `holds` is
 * false. `holds` must be true of the whole list, and of a list whenever it is of a part of it. Tries to drop many at
 * once, from the front, before it tries one by one.
 */
export function neededOnly<Element>(
  list: readonly Element[],
  holds: (left: readonly Element[]) => boolean,
): readonly Element[] {
  let left = list;
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length;) {
      const without = [...left.slice(0, from), ...left.slice(from + size)];
      if (holds(without)) left = without;
      else from += size;
    }
  }
  return left;
}
