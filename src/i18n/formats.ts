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
  /** Sorts titles as a reader of the language expects. */
  readonly compare: (a: string, b: string) => number;
}

export function formatsFor(languageTag: string): Formats {
  const numbers = new Intl.NumberFormat(languageTag, { maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDates = new Intl.DateTimeFormat(languageTag, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(languageTag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(languageTag, { month: 'short', timeZone: 'UTC' });
  const collator = new Intl.Collator(languageTag, { numeric: true });
  return {
    number: (value) => numbers.format(value),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
    shortDate: (day) => shortDates.format(new Date(`${day}T00:00:00Z`)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    shortMonth: (month) => shortMonths.format(new Date(`${month}-01T00:00:00Z`)),
    compare: (a, b) => collator.compare(a, b),
  };
}
