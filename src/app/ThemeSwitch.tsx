import { useSyncExternalStore } from 'react';
import { usePreferences, useFirstWords } from '../parts/PlannerContext.ts';
import { IconButton } from '../ui/IconButton.tsx';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Light or dark. Going back to what the device itself wants follows the device again from then on. */
export function ThemeSwitch() {
  const words = useFirstWords();
  const { theme, setTheme } = usePreferences((state) => state);
  const deviceIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  const dark = theme === 'device' ? deviceIsDark : theme === 'dark';
  return (
    <IconButton
      icon={dark ? 'sun' : 'moon'}
      label={dark ? words.common.toLight : words.common.toDark}
      onClick={() => {
        if (dark !== deviceIsDark) setTheme('device');
        else setTheme(dark ? 'light' : 'dark');
      }}
    />
  );
}
