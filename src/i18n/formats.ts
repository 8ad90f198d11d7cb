/** Numbers and dates as one language writes them. */
export interface Formats {
  readonly number: (value: number | bigint) => string;
  /** `2026-11-23` → 23 November 2026 */
  readonly date: (day: string) => string;
  /** `2026-11-23` → 23 Nov 2026 */
  readonly shortDate: (day: string) => string;
  /** `2026-11` → November 2026 */
  readonly month: (month: string) => string;
  /** `2026-11` → Nov */
  readonly shortMonth: (month: string) => string;
  /** `Ann, Bob and Carys` */
  readonly list: (names: readonly string[]) => string;
  /** Sorts names and words as a reader of the language expects. */
  readonly compare: (a: string, b: string) => number;
  /** Sorts titles, which are in English whatever language the planner speaks. */
  readonly compareTitles: (a: string, b: string) => number;
}
