/** Says stop once so many milliseconds have passed from now on. */
export function stopAfter(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
