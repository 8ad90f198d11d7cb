import type { ReactNode } from 'react';
import styles from './BottomTray.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { useTrayHeight } from './useTrayHeight.ts';

interface BottomTrayProps {
  label: string;
  /** The one figure, its leading part in bold. */
  total: ReactNode;
  action: ReactNode;
  /** Stands between the figure and the step. */
  picture?: ReactNode;
  step: ReactNode;
  /** Does the step; without it the step is only said. */
  onStep?: () => void;
  icon: IconName;
  tone: 'todo' | 'good' | 'bad';
}

/** A phone's foot: a figure, a button and the next step, always in sight. */
export const BottomTray = ({ label, total, action, picture, step, onStep, icon, tone }: BottomTrayProps) => {
  const tray = useTrayHeight<HTMLElement>();
  const said = (
    <>
      <span className={styles['sign']}>
        <Icon name={icon} size={18} strokeWidth={2.4} />
      </span>
      <span>{step}</span>
    </>
  );
  return (
    <div className={styles['window']} data-on-paper={false}>
      <aside ref={tray} className={styles['tray']} aria-label={label}>
        <div className={styles['line']}>
          <p className={styles['total']}>{total}</p>
          {action}
        </div>
        {picture && <div className={styles['picture']}>{picture}</div>}
        {onStep ? (
          <button type="button" className={styles['step']} data-status={tone} onClick={onStep}>
            {said}
            <Icon name="arrowRight" size={20} />
          </button>
        ) : (
          <p className={styles['step']} data-status={tone}>
            {said}
          </p>
        )}
      </aside>
    </div>
  );
};
