import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './Tabs.module.css';

export interface Tab {
  id: string;
  /** What is seen on the tab: a badge over a short figure, say. */
  label: ReactNode;
  /** The tab's whole name when its label is too short to stand alone. */
  name?: string;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  current: string;
  onCurrent: (id: string) => void;
  /** The panel of the current tab. */
  children: ReactNode;
}

const step = (key: string, index: number, count: number): number | undefined => {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
};

export const Tabs = ({ label, tabs, current, onCurrent, children }: TabsProps) => {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const next = step(event.key, index, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onCurrent(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles['list']} data-on-paper={false}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}${tab.id}`}
            aria-controls={`${base}panel`}
            aria-selected={tab.id === current}
            aria-label={tab.name}
            tabIndex={tab.id === current ? 0 : -1}
            className={styles['tab']}
            onClick={() => onCurrent(tab.id)}
            onKeyDown={(event) => move(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}panel`} aria-labelledby={`${base}${current}`}>
        {children}
      </div>
    </>
  );
};
