/** After what was typed is refused: leads to the first field with a fault, once the faults are shown. */
export function focusFault(within: Element): void {
  requestAnimationFrame(() => {
    const fault = within.querySelector('[aria-invalid=true]');
    if (fault instanceof HTMLElement) fault.focus();
  });
}
