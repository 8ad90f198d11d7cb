import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { addresses } from '../parts/addresses.ts';
import { useWords } from '../parts/PlannerContext.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './AppHeader.module.css';
import { BrandMark } from './BrandMark.tsx';
import { MainMenu } from './MainMenu.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import type { OpenPlan } from './useOpenPlan.ts';

/** Name of the product, ways to the screens, and what belongs to the open plan. On a phone the ways fold into a menu. */
export function AppHeader({ open }: { open: OpenPlan }) {
  const words = useWords();
  const menuId = useId();
  const [menuOpen, setMenuOpen] = useState(false);
  useEffect(() => setMenuOpen(false), [open.address]);
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !menuOpen) return;
    setMenuOpen(false);
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  return (
    <header className={styles['header']} onKeyDown={closeOnEscape}>
      <Link href={addresses.start} className={styles['brand']} aria-label={words.app.homeLink}>
        <BrandMark />
        <span>{words.common.productName}</span>
      </Link>
      <div className={styles['menu']} id={menuId} data-open={menuOpen}>
        <MainMenu open={open} />
        <div className={styles['device']}>
          {open.editing && <SavingStatus />}
          <ThemeSwitch />
        </div>
      </div>
      {open.editing && open.plan && <UndoButtons planId={open.plan.id} />}
      <div className={styles['menuButton']}>
        <IconButton
          icon={menuOpen ? 'close' : 'menu'}
          label={menuOpen ? words.app.closeMenu : words.app.openMenu}
          aria-expanded={menuOpen}
          aria-controls={menuId}
          onClick={() => setMenuOpen(!menuOpen)}
        />
      </div>
    </header>
  );
}
