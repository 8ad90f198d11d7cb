/** Where links to plans lead, below the `#`: `/open/` and the letters. */
export const openPlanPath = '/open/';

/** The whole address of a link. `page`: the address the planner is at; what stands behind its `#` is not taken along. */
export function planAddress(page: string, letters: string): string {
  return `${page.replace(/#.*$/s, '')}#${openPlanPath}${letters}`;
}

/** The letters in an address, or in a message that holds one; null where there are none. */
export function lettersInAddress(text: string): string | null {
  return /#\/open\/([A-Za-z0-9_-]+)/.exec(text.slice(0, 100_000))?.[1] ?? null;
}
