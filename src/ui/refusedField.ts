/** The first field that has not taken in what stands in it: what no calendar has, or what it has said is no figure. */
export const refusedField = (within: Element): HTMLElement | null =>
  within.querySelector<HTMLElement>('[data-refused], input:invalid');
