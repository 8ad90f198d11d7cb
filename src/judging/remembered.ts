/**
 * The same function, with its last result kept for each thing it is asked about: nothing is worked out twice in a row
 * for one state of a plan. `keyOf`: what stands for the thing, where several objects do.
 */
export function remembered<Of extends object, Asked extends readonly unknown[], Result>(
  work: (of: Of, ...asked: Asked) => Result,
  keyOf: (of: Of) => object = (of) => of,
): (of: Of, ...asked: Asked) => Result {
  const known = new WeakMap<object, { readonly asked: Asked; readonly result: Result }>();
  return (of, ...asked) => {
    const key = keyOf(of);
    const before = known.get(key);
    if (before?.asked.every((one, place) => one === asked[place])) return before.result;
    const result = work(of, ...asked);
    known.set(key, { asked, result });
    return result;
  };
}
