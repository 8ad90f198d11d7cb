import { loadWords } from '../i18n/loadWords.ts';
// First of all styles, and alone here: it sets the order of the layers that all others go into.
import '../ui/theme/theme.css';

const [words, { showApp }] = await Promise.all([loadWords('en'), import('./showApp.tsx')]);
showApp(words);
