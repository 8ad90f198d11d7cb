/** Characters of text a file may have. A thousand plans with full diaries need less. */
export const longestText = 32 * 1024 * 1024;
/** Lists and records inside one another. A plan needs 8, a framework 9. */
export const deepestNesting = 40;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: 'tooLarge' | 'tooDeep' | 'notJson' };

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** How deep brackets are nested outside of strings; stops counting above `deepestNesting`. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= deepestNesting; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === quote) at = endOfString(text, at);
    else if (mark === openBrace || mark === openBracket) deepest = Math.max(deepest, (depth += 1));
    else if (mark === closeBrace || mark === closeBracket) depth -= 1;
  }
  return deepest;
}

/** Where the string ends that begins at `start`; the text's own end where nothing ends it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
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
