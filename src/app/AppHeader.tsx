import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../parts/addresses.ts';
import { useFirstWords, usePlans, usePreferences } from '../parts/PlannerContext.ts';
import { ShareButton } from '../parts/ShareButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useBackCloses } from '../ui/useBackCloses.ts';
import { useMedia } from '../ui/useMedia.ts';
import styles from './AppHeader.module.css';
import { BrandMark } from './BrandMark.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainMenu } from './MainMenu.tsx';
import type { OpenPlan } from './useOpenPlan.ts';
import { StatusChip, type StatusTone } from '../ui/StatusChip.tsx';
import type { IconName } from '../ui/Icon.tsx';

/** Name of the product, ways to the screens, and what belongs to the open plan. On a phone the ways fold into a menu. */
export function AppHeader({ open }: { open: OpenPlan }) {
  const words = useFirstWords();
  const menuId = useId();
  const menuButton = useRef<HTMLButtonElement>(null);
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const menuOpen = menuOpenAt === open.address;
  const closeMenu = useCallback(() => setMenuOpenAt(null), []);
  useBackCloses(menuOpen, closeMenu);
  // Going anywhere closes it, and coming back does not open it again.
  if (menuOpenAt !== null && !menuOpen) closeMenu();
  useEffect(() => {
    if (!menuOpen) return undefined;
    const closeOnEscape = (event: KeyboardEvent) => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || inDialog) return;
      closeMenu();
      menuButton.current?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [menuOpen, closeMenu]);

  return (
    <header className={styles['header']} data-on-paper={false}>
      <Link href={addresses.start} className={styles['brand']} aria-label={words.app.homeLink}>
        <BrandMark />
        <span>{words.common.productName}</span>
      </Link>
      <div className={styles['menuButton']}>
        <IconButton
          ref={menuButton}
          icon={menuOpen ? 'close' : 'menu'}
          label={menuOpen ? words.app.closeMenu : words.app.openMenu}
          aria-expanded={menuOpen}
          aria-controls={menuId}
          onClick={() => setMenuOpenAt(menuOpen ? null : open.address)}
        />
      </div>
      <div className={styles['menu']} id={menuId} data-open={menuOpen}>
        <MainMenu open={open} overPage={menuOpen} />
        <div className={styles['device']}>
          {open.editing && open.planId !== null && (
            <>
              <SavingStatus />
              <ShareButton planId={open.planId} kind="quiet" />
            </>
          )}
          {open.editing && <LanguageSwitch />}
          <ThemeSwitch />
        </div>
      </div>
      {/* With an open plan there is no room for it beside undo and redo. */}
      {!open.editing && <LanguageSwitch />}
      {open.editing && open.planId !== null && <UndoButtons planId={open.planId} />}
    </header>
  );
}

const looks: Readonly<Record<'saved' | 'saving' | 'failed' | 'unsure', readonly [StatusTone, IconName]>> = {
  saved: ['neutral', 'deviceSaved'],
  saving: ['neutral', 'deviceSaved'],
  failed: ['bad', 'stop'],
  unsure: ['unknown', 'question'],
};

/** Whether the last change is safely stored. Never spoken: that would interrupt at every tap; bad news has a notice. */
function SavingStatus() {
  const words = useFirstWords();
  const saving = usePlans((state) => state.saving);
  const [tone, icon] = looks[saving];
  return (
    <StatusChip tone={tone} icon={icon}>
      {words.common.saving[saving]}
    </StatusChip>
  );
}

/** Light or dark. Going back to what the device itself wants follows the device again from then on. */
function ThemeSwitch() {
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

/** Step back and forth through the open plan's changes. A button with nothing to do stays in place and keeps the focus. */
function UndoButtons({ planId }: { planId: string }) {
  const words = useFirstWords();
  const undo = usePlans((state) => state.undo);
  const redo = usePlans((state) => state.redo);
  const canUndo = usePlans((state) => (state.history[planId]?.past.length ?? 0) > 0);
  const canRedo = usePlans((state) => (state.history[planId]?.future.length ?? 0) > 0);
  return (
    <div className={styles['undo']}>
      <IconButton icon="undo" label={words.common.undo} aria-disabled={!canUndo} onClick={() => undo(planId)} />
      <IconButton icon="redo" label={words.common.redo} aria-disabled={!canRedo} onClick={() => redo(planId)} />
    </div>
  );
}
