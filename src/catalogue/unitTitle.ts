import { findUnit } from './findUnit.ts';
import type { Pathway, Unit } from './schema.ts';

/** The languages a framework's words may be in. */
type Language = 'en' | 'cy';

/** A unit's title as printed, in Welsh where Welsh is read and there is one. */
export const titleIn = ({ title, titleCy }: Pick<Unit, 'title' | 'titleCy'>, language: Language): string =>
  language === 'cy' ? (titleCy ?? title) : title;

/** The same for a reference; a qualification's title for its `id`; else what was given, where the pathway does not have it. */
export function unitTitle(pathway: Pathway, name: string, language: Language): string {
  const unit = findUnit(pathway, name)?.unit;
  if (unit) return titleIn(unit, language);
  return pathway.qualifications.find(({ id }) => id === name)?.title ?? name;
}
