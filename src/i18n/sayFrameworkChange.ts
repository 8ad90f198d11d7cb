import type { Rule } from '../catalogue/schema.ts';
import type { FrameworkChange } from '../sharing/frameworkChanges.ts';

/** Titles and rules that a change itself only names. */
export interface ChangeTitles {
  readonly unit: (reference: string) => string;
  readonly qualification: (id: string) => string;
  readonly rule: (rule: Rule) => string;
}

/** Says in one sentence what a newer framework changes. A kind of change without words, in any language, does not compile. */
export type SayFrameworkChange = (change: FrameworkChange, titles: ChangeTitles) => string;
