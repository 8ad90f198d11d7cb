const open = '⟦';
const close = '⟧';

/** Text in brackets, a third longer, in words that may wrap as those of a longer language do. */
function stretch(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const length = Math.ceil(text.length / 3);
  const extra = 'lengthier '
    .repeat(Math.ceil(length / 10))
    .slice(0, length)
    .trim();
  return `${open}${text} ${extra.replaceAll(/\w/g, '~')}${close}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function change(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (typeof value === 'function')
    return (...figures: readonly unknown[]) => change(Reflect.apply(value, undefined, [...figures]));
  if (Array.isArray(value)) return value.map(change);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

/** A made-up language: English in brackets and longer. What shows without brackets came from no message. */
export function pseudo<Messages>(messages: Messages): Messages {
  return change(messages) as Messages;
}

/** Words that are looked up by their English. */
export const pseudoTexts = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(texts).map((english) => [english, stretch(english)]));

/** What is left of a text without everything that stands in brackets, however deep. */
export function outsideBrackets(text: string): string {
  const without = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return without === text ? text : outsideBrackets(without);
}
