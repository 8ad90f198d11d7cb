/** Where earlier learning comes from. */
export type PriorSource =
  | { readonly kind: 'unit'; readonly reference: string }
  | { readonly kind: 'qualification'; readonly qualification: string }
  | { readonly kind: 'hours'; readonly id: string };

/** A text that is the same for the same source, for look-ups. */
export function sourceKey(source: PriorSource): string {
  if (source.kind === 'unit') return `unit ${source.reference}`;
  return source.kind === 'qualification' ? `qualification ${source.qualification}` : `hours ${source.id}`;
}

/** Under which a confirmation of earlier learning is kept. */
export const priorKey = (source: PriorSource): string => `prior ${sourceKey(source)}`;
