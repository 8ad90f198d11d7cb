import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Which screen the messages of a module show on. */
const screens: Readonly<Record<string, string>> = {
  app: 'Around every screen',
  common: 'Every screen',
  start: 'Start',
  sharing: 'Share, and Open a plan',
  storage: 'Notices about saving, on every screen',
  verdicts: 'Start, Units, Review, Cohort: the verdict',
  differences: 'Open a plan: what differs',
  changes: 'The note after a step, which can undo it',
  nextSteps: 'Start, Units, Review, Cohort: the next step',
  findings: 'Units and Review: the rules',
  completion: 'Units: finish or mend a plan',
  unitsScreen: 'Units',
  about: 'About the framework',
  cohort: 'Cohort',
  diary: 'Hours: diary',
  frameworks: 'Frameworks of a provider’s own',
  hoursFindings: 'Hours and Review: what the hours meet',
  hoursScreen: 'Hours',
  paper: 'Print',
  priorLearning: 'Hours: earlier learning and Essential Skills',
  reviewScreen: 'Review',
  accessibility: 'Accessibility statement',
};

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'i18n' ? [] : filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const sources = filesUnder('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** `CarryOverDialog.tsx` → Carry over dialog */
function partName(path: string): string {
  const words = basename(path)
    .replace(/\.tsx?$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The screen a message shows on, and the parts of it whose code names the message. */
export function placesOf(path: string): readonly string[] {
  const [module = '', ...keys] = path.split('.');
  if (module === 'documents') return ['About the framework', keys.slice(1).join(' ')];
  const last = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  const named = new RegExp(`\\b${last}\\b`);
  const parts = sources
    .filter(({ text }) => text.includes(module) && named.test(text))
    .map(({ path: file }) => partName(file));
  return [screens[module] ?? module, ...[...new Set(parts)].slice(0, 3)];
}
