import type { Locale } from '../../src/i18n/locale.ts';
import type { Said } from './sayAll.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Our own words about what the documents say: every `{ en, cy }` in some frameworks, in one language. */
export function proseOf(value: unknown, locale: Locale, path = 'documents'): readonly Said[] {
  if (!isRecord(value)) return [];
  const text = value[locale] ?? '';
  if (typeof value['en'] === 'string' && typeof text === 'string') return [{ path, text, figures: [] }];
  return Object.entries(value).flatMap(([key, inner]) => proseOf(inner, locale, `${path}.${key}`));
}
