/** Keeps the focus on the page when the thing that had it is about to go. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
