import { Link } from 'wouter';
import { addresses } from '../parts/addresses.ts';
import { useFirstWords } from '../parts/PlannerContext.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './MainMenu.module.css';
import type { OpenPlan } from './useOpenPlan.ts';

interface Way {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current: boolean;
}

interface MainMenuProps {
  readonly open: OpenPlan;
  /** It lies over the page: where a way leads takes its place in the history, and back leads to the page. */
  readonly overPage: boolean;
}

export function MainMenu({ open, overPage }: MainMenuProps) {
  const words = useFirstWords();
  const { navigation } = words.common;
  const { planId } = open;
  const ways: readonly Way[] = [
    { href: addresses.start, label: navigation.start, icon: 'file', current: open.address === addresses.start },
    ...(planId !== null
      ? [
          {
            href: addresses.units(planId),
            label: navigation.units,
            icon: 'list' as const,
            current: open.address === addresses.units(planId),
          },
          {
            href: addresses.hours(planId),
            label: navigation.hours,
            icon: 'clock' as const,
            current: open.address === addresses.hours(planId),
          },
          {
            href: addresses.review(planId),
            label: navigation.review,
            icon: 'seal' as const,
            current: open.address === addresses.review(planId),
          },
        ]
      : []),
    ...(open.frameworkId
      ? [
          {
            href: addresses.about(open.frameworkId, open.pathway),
            label: navigation.about,
            icon: 'info' as const,
            current: open.reading,
          },
        ]
      : []),
    {
      href: addresses.cohort,
      label: navigation.cohort,
      icon: 'person',
      current: open.address === addresses.cohort,
    },
  ];
  return (
    <nav aria-label={words.common.mainMenu} className={styles['nav']}>
      <ul className={styles['ways']}>
        {ways.map(({ href, label, icon, current }) => (
          <li key={href}>
            <Link href={href} replace={overPage} className={styles['way']} aria-current={current ? 'page' : undefined}>
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
