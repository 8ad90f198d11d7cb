import { languageTags, locales, type Locale } from '../i18n/locale.ts';
import { useLanguage, usePreferences, useFirstWords } from '../parts/PlannerContext.ts';
import { addressInLanguage } from '../sharing/planAddress.ts';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';

/** Each language under its own name, so that whoever needs it can read it. */
const names: Readonly<Record<Locale, string>> = { en: 'English', cy: 'Cymraeg' };

/** Says everything in another language, in place, and remembers it. With more than two there is a choice. */
export function LanguageSwitch() {
  const { locale } = useFirstWords();
  const speak = useLanguage((state) => state.speak);
  const setLocale = usePreferences((state) => state.setLocale);
  const change = async (other: Locale) => {
    if (!(await speak(other))) return;
    setLocale(other);
    // The language a link asked for is no longer wanted, after a reload either.
    window.history.replaceState(window.history.state, '', addressInLanguage(window.location.href, null));
  };
  const [first, ...more] = locales
    .filter((other) => other !== locale)
    .map((other) => (
      <Button key={other} kind="quiet" icon="globe" lang={languageTags[other]} onClick={() => void change(other)}>
        {names[other]}
      </Button>
    ));
  if (more.length === 0) return first;
  return (
    <Popover label={names[locale]} icon="globe" kind="quiet">
      {() => [first, ...more]}
    </Popover>
  );
}
