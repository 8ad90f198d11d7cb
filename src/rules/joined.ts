/** The lists one after another. A pathway of one qualification has one list, which is given back as it is. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first, second] = lists;
  return first && !second ? first : lists.flat();
}
