import { chooseLocale } from '../i18n/chooseLocale.ts';
import { loadWords } from '../i18n/loadWords.ts';
import { languageParameter } from '../sharing/planAddress.ts';
import { createPreferencesStore } from '../store/preferencesStore.ts';
import { isFirstVisit } from './firstVisit.ts';
import { storageName } from './storageName.ts';
// First of all styles, and alone here: it sets the order of the layers that all others go into.
import '../ui/theme/theme.css';

const preferences = createPreferencesStore(storageName);
const locale = chooseLocale({
  inAddress: new URL(window.location.href).searchParams.get(languageParameter),
  remembered: preferences.getState().locale,
  browser: navigator.languages,
});
const [words, { showApp }, isFirst] = await Promise.all([
  loadWords(locale),
  import('./showApp.tsx'),
  isFirstVisit().then(async (first) => {
    // What is stored is needed before anything can be shown.
    if (!first) await import('./startPlanner.ts');
    return first;
  }),
]);
void showApp(words, preferences, isFirst);
