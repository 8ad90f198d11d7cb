import { createRoot } from 'react-dom/client';
import { loadWords } from '../i18n/loadWords.ts';
import '../ui/theme/theme.css';
import { App } from './App.tsx';
import { createPlanner } from './createPlanner.ts';

const planner = createPlanner(await loadWords('en'));
void planner.plans.getState().load();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App planner={planner} />);
