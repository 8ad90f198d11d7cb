import type { SettledFacts } from '../../../plan/planSchema.ts';
import type { SettledChange } from '../../../plan/settleUnit.ts';
import { isVisible } from '../../../plan/valueSchemas.ts';

/** What stands in the form's fields. */
export interface TypedFacts {
  readonly level: string;
  readonly glh: string;
  readonly from: string;
}

export type TypedFault = 'badLevel' | 'badGlh' | 'missingFrom' | 'nothing';

export interface ReadFacts {
  /** Null while there is a fault. */
  readonly change: SettledChange | null;
  readonly faults: Partial<Record<keyof TypedFacts, TypedFault>>;
}

export const typedFacts = (settled: SettledFacts | undefined): TypedFacts => ({
  level: settled?.level ? String(settled.level.value) : '',
  glh: settled?.glh ? String(settled.glh.value) : '',
  from: settled?.level?.from ?? settled?.glh?.from ?? '',
});

/** A whole number within limits; null for an empty field; undefined for anything else. */
function wholeNumber(text: string, least: number, most: number): number | null | undefined {
  if (text.trim() === '') return null;
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** Reads level (1 to 8), guided hours (0 to 1,000) and where they are from; at least one figure is needed. */
export function readFacts(typed: TypedFacts): ReadFacts {
  const level = wholeNumber(typed.level, 1, 8);
  const glh = wholeNumber(typed.glh, 0, 1000);
  const from = typed.from.trim();
  const faults: Partial<Record<keyof TypedFacts, TypedFault>> = {};
  if (level === undefined) faults.level = 'badLevel';
  if (glh === undefined) faults.glh = 'badGlh';
  if (!isVisible(from)) faults.from = 'missingFrom';
  if (level === null && glh === null) faults.from = 'nothing';
  if (level === undefined || glh === undefined || faults.from) return { change: null, faults };
  const figure = (value: number | null) => (value === null ? null : { value, from });
  return { change: { level: figure(level), glh: figure(glh) }, faults };
}
