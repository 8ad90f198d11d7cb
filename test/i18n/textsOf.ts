import type { Text } from '../../src/catalogue/schema.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Text =>
  typeof value['en'] === 'string';

interface Placed {
  readonly path: string;
  readonly text: Text;
}

/** Our own words about what the documents say: every `{ en }` of some frameworks, wherever it stands. */
export function textsOf(value: unknown, path = 'documents'): readonly Placed[] {
  if (!isRecord(value)) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}
