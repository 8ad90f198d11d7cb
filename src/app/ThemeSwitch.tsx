import { usePreferences, useFirstWords } from '../parts/PlannerContext.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useMedia } from '../ui/useMedia.ts';

/** Light or dark. Going back to what the device itself wants follows the device again from then on. */
export function ThemeSwitch() {
  const words = useFirstWords();
  const { theme, setTheme } = usePreferences((state) => state);
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)');
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
