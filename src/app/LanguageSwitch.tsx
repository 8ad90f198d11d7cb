import { languageTags, type Locale } from '../i18n/locale.ts';
import { useLanguage, usePreferences, useWords } from '../parts/PlannerContext.ts';
import { addressInLanguage } from '../sharing/planAddress.ts';
import { Button } from '../ui/Button.tsx';

/** Each language under its own name, so that whoever needs it can read it. */
const names: Readonly<Record<Locale, string>> = { en: 'English', cy: 'Cymraeg' };

/** Says everything in the other language, in place, and remembers it. */
export function LanguageSwitch() {
  const { locale } = useWords();
  const speak = useLanguage((state) => state.speak);
  const setLocale = usePreferences((state) => state.setLocale);
  const other: Locale = locale === 'en' ? 'cy' : 'en';
  const change = async () => {
    if (!(await speak(other))) return;
    setLocale(other);
    // The language a link asked for is no longer wanted, after a reload either.
    window.history.replaceState(window.history.state, '', addressInLanguage(window.location.href, null));
  };
  return (
    <Button kind="quiet" icon="globe" lang={languageTags[other]} onClick={() => void change()}>
      {names[other]}
    </Button>
  );
}
