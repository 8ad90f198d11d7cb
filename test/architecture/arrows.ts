/** What the files of one room may import, beside its own. */
export interface Arrows {
  readonly rooms: readonly string[];
  /** npm packages; `react` also stands for `react/jsx-runtime`. */
  readonly packages: readonly string[];
  /** Knows no clock, chance, page, network or storage: everything it works on is passed in. */
  readonly pure: boolean;
}

const pure = (rooms: readonly string[], packages: readonly string[] = []): Arrows => ({ rooms, packages, pure: true });
const free = (rooms: readonly string[], packages: readonly string[]): Arrows => ({ rooms, packages, pure: false });

const model = ['catalogue', 'plan', 'hours', 'rules', 'completion', 'judging', 'sharing', 'cohort', 'studio'];

/** Lowest floor first: a room imports only from rooms named beside it, and they all stand above it in this table. */
export const arrows: Readonly<Record<string, Arrows>> = {
  catalogue: pure([], ['valibot', '@noble/hashes']),
  plan: pure(['catalogue'], ['valibot']),
  hours: pure(['catalogue', 'plan']),
  diagram: pure([]),
  rules: pure(['catalogue', 'plan', 'hours']),
  completion: pure(['catalogue', 'plan', 'hours', 'diagram', 'rules']),
  judging: pure(['catalogue', 'plan', 'hours', 'diagram', 'rules', 'completion']),
  sharing: pure(['catalogue', 'plan', 'hours', 'diagram', 'rules', 'completion'], ['valibot', 'uqr']),
  cohort: pure(['catalogue', 'plan', 'hours', 'rules', 'completion', 'judging', 'sharing'], ['valibot']),
  studio: pure(['catalogue', 'plan', 'diagram', 'rules', 'completion', 'judging'], ['valibot']),
  store: free(model, ['zustand', 'idb', 'valibot', 'fflate', 'read-excel-file']),
  i18n: pure(model),
  ui: free(
    [],
    ['react', '@tanstack/react-table', '@tanstack/react-virtual', '@fontsource-variable/atkinson-hyperlegible-next'],
  ),
  parts: free([...model, 'store', 'i18n', 'ui'], ['react', 'wouter', 'zustand', 'write-excel-file', 'ical-generator']),
  screens: free([...model, 'store', 'i18n', 'ui', 'parts'], ['react', 'wouter', 'minisearch']),
  app: free(
    [...model, 'store', 'i18n', 'ui', 'parts', 'screens'],
    [
      'react',
      'react-dom',
      'wouter',
      'zustand',
      'workbox-core',
      'workbox-precaching',
      'workbox-routing',
      'workbox-window',
    ],
  ),
};

/** Names that only a page, a network, a clock or chance gives. */
export const impureGlobals: ReadonlySet<string> = new Set([
  'caches',
  'cancelAnimationFrame',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
  'Worker',
  'XMLHttpRequest',
]);
