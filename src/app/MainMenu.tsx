import { Link } from 'wouter';
import { addresses } from '../parts/addresses.ts';
import { useFirstWords } from '../parts/PlannerContext.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './MainMenu.module.css';
import type { OpenPlan } from './useOpenPlan.ts';

interface MainMenuProps {
  readonly open: OpenPlan;
  /** It lies over the page: where a way leads takes its place in the history, and back leads to the page. */
  readonly overPage: boolean;
}

export function MainMenu({ open, overPage }: MainMenuProps) {
  const words = useFirstWords();
  const { navigation } = words.common;
  const { planId } = open;
  const way = (href: string, label: string, icon: IconName, current = open.address === href) => ({
    href,
    label,
    icon,
    current,
  });
  const ways = [
    way(addresses.start, navigation.start, 'file'),
    ...(planId === null
      ? []
      : [
          way(addresses.units(planId), navigation.units, 'list'),
          way(addresses.hours(planId), navigation.hours, 'clock'),
          way(addresses.review(planId), navigation.review, 'seal'),
        ]),
    ...(open.frameworkId
      ? [way(addresses.about(open.frameworkId, open.pathway), navigation.about, 'info', open.reading)]
      : []),
    way(addresses.cohort, navigation.cohort, 'person'),
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
