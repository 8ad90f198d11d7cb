const fromTheRight = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const [first, last] = ['\u2068', '\u2069'];

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

function holdsName(figure: unknown): boolean {
  if (typeof figure === 'string') return fromTheRight.test(figure);
  return isGroup(figure) && Object.values(figure).some(holdsName);
}

/**
 * What somebody typed, kept to itself where it is read from the right: it does not turn the words and figures around it
 * round. Wherever it stands in what a message is given; everything else is left as it is.
 */
function apart(figure: unknown): unknown {
  if (!holdsName(figure)) return figure;
  if (typeof figure === 'string') return figure.startsWith(first) ? figure : `${first}${figure}${last}`;
  if (Array.isArray(figure)) return figure.map(apart);
  return Object.fromEntries(Object.entries(figure as object).map(([key, value]) => [key, apart(value)]));
}

/** The same messages, each of which keeps apart what it is given that is read from the right. */
export function namesApart<Messages>(messages: Messages): Messages;
export function namesApart(messages: unknown): unknown {
  if (typeof messages === 'function')
    return (...figures: readonly unknown[]): unknown => Reflect.apply(messages, undefined, figures.map(apart));
  if (!isGroup(messages) || Array.isArray(messages)) return messages;
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, namesApart(message)]));
}
