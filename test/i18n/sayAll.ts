/** One message as somebody reads it, with the figures of one sample. */
export interface Said {
  /** `reviewScreen.checks.heading` */
  readonly path: string;
  readonly text: string;
  /** The arguments it was said with, where it takes any. */
  readonly figures: readonly unknown[];
}

const isMessages = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Words a message gave: a text, or several of them. */
function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  return isMessages(said) ? Object.values(said).flatMap(textsIn) : [];
}

/** What stands beside the messages: how figures are written, and words about the documents, which have no keys. */
const noMessages = new Set(['formats', 'pathwayNames', 'documentTexts', 'locale', 'languageTag', 'text', 'langOf']);

/** Says every message once for each of its samples. */
export function sayAll(messages: unknown, samples: unknown, path = ''): readonly Said[] {
  if (typeof messages === 'string') return [{ path, text: messages, figures: [] }];
  if (typeof messages === 'function') {
    const lists: readonly unknown[] = Array.isArray(samples) ? samples : [];
    return lists.flatMap((figures) => {
      const list: readonly unknown[] = Array.isArray(figures) ? figures : [];
      return textsIn(Reflect.apply(messages, undefined, [...list])).map((text) => ({ path, text, figures: list }));
    });
  }
  if (!isMessages(messages)) return [];
  return Object.entries(messages)
    .filter(([key]) => path !== '' || !noMessages.has(key))
    .flatMap(([key, message]) =>
      sayAll(message, isMessages(samples) ? samples[key] : undefined, path === '' ? key : `${path}.${key}`),
    );
}

/** Paths of the messages that take figures and have no samples. */
export function withoutSamples(messages: unknown, samples: unknown, path = ''): readonly string[] {
  if (typeof messages === 'function') return Array.isArray(samples) ? [] : [path];
  if (!isMessages(messages)) return [];
  return Object.entries(messages)
    .filter(([key]) => path !== '' || !noMessages.has(key))
    .flatMap(([key, message]) =>
      withoutSamples(message, isMessages(samples) ? samples[key] : undefined, path === '' ? key : `${path}.${key}`),
    );
}
