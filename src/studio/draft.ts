import type { Framework, Pathway, Qualification } from '../catalogue/schema.ts';

/** What is typed into a field for a figure: a number, or the letters as they are until they make one. Null: nothing. */
export type Typed = number | string | null;

/** A part of a framework while somebody writes it: built alike, with fields that hold whatever was typed so far. */
export type Draft<Part> = Part extends number
  ? Typed
  : Part extends string | boolean | null | undefined
    ? Part
    : Part extends readonly (infer Entry)[]
      ? readonly Draft<Entry>[]
      : { readonly [Key in keyof Part]: Draft<Part[Key]> };

export type FrameworkDraft = Draft<Framework>;
export type PathwayDraft = Draft<Pathway>;
export type QualificationDraft = Draft<Qualification>;
export type UnitDraft = QualificationDraft['units'][number];
export type GroupDraft = QualificationDraft['groups'][number];
export type RuleDraft = QualificationDraft['rules'][number];
export type PathwayRuleDraft = PathwayDraft['rules'][number];

/** One framework somebody is making on this device. */
export interface StudioDraft {
  readonly id: string;
  readonly framework: FrameworkDraft;
  /** When it was last changed, ISO 8601 in UTC. */
  readonly changed: string;
}

/**
 * What is typed into a field for a figure. `whole`: the field is left, so that `2.50` is 2.5; while somebody types,
 * letters that would read back differently stay letters.
 */
export function typedFigure(text: string, whole: boolean): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return whole || text === '' ? null : text;
  const figure = Number(trimmed);
  const isFigure = /^\d+(\.\d*)?$/.test(trimmed) && Number.isFinite(figure);
  return isFigure && (whole || String(figure) === text) ? figure : text;
}

/** Entry levels stand below 1: Entry 3 is 0. */
const entryLevels = 3;

/** What is typed into a field for a level: `2`, or `E3` and `Entry 3` for the Entry levels. */
export function typedLevel(text: string, whole: boolean): Typed {
  const entry = /^\s*e(?:ntry)?\s*(?:level\s*)?([1-3])\s*$/i.exec(text)?.[1];
  return entry === undefined ? typedFigure(text, whole) : Number(entry) - entryLevels;
}

/** A level as its field shows it. */
export const levelText = (level: number): string => (level < 1 ? `E${level + entryLevels}` : String(level));
