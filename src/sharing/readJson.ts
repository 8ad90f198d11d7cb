/** Characters of text a file may have. A thousand plans with full diaries need less. */
export const longestText = 32 * 1024 * 1024;
/** Lists and records inside one another. A plan needs 8, a framework 9. */
export const deepestNesting = 40;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: 'tooLarge' | 'tooDeep' | 'notJson' };

/** How deep brackets are nested outside of strings; stops counting above `deepestNesting`. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length && deepest <= deepestNesting; at += 1) {
    const mark = text[at];
    if (quoted && mark === '\\') at += 1;
    else if (mark === '"') quoted = !quoted;
    else if (!quoted && (mark === '{' || mark === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && (mark === '}' || mark === ']')) depth -= 1;
  }
  return deepest;
}

/**
 * Parses text from outside, capped in length and depth before anything is made of it. Never throws. What it gives is
 * still not to be trusted: it goes through a schema that copies field by field.
 */
export function readJson(text: string): ReadJson {
  if (text.length > longestText) return { ok: false, code: 'tooLarge' };
  if (nesting(text) > deepestNesting) return { ok: false, code: 'tooDeep' };
  try {
    // Windows editors put a byte order mark in front.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { ok: true, value };
  } catch {
    return { ok: false, code: 'notJson' };
  }
}
