import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Snackbar.module.css';
import { useTrayHeight } from './useTrayHeight.ts';

export interface SnackbarNote {
  /** A new id starts the time afresh, even for the same words. */
  id: string | number;
  words: ReactNode;
  action?: { label: string; onAction: () => void };
}

interface SnackbarProps {
  note: SnackbarNote | undefined;
  closeLabel: string;
  onClose: () => void;
}

/** In milliseconds: enough for a slow reader to undo. */
const stays = 10_000;
/** Pixels between a note and what it must not hide. */
const gap = 12;

/** A note above the phone's tray, read out politely. Its time stands still under pointer or focus. */
export const Snackbar = ({ note, closeLabel, onClose }: SnackbarProps) => {
  const [held, setHeld] = useState(false);
  const place = useTrayHeight<HTMLDivElement>('--note-height');
  const id = note?.id;
  useEffect(() => {
    if (id === undefined || held) return undefined;
    const timer = setTimeout(onClose, stays);
    return () => clearTimeout(timer);
  }, [id, held, onClose]);
  useEffect(() => {
    const { activeElement: focused } = document;
    const own = place.current;
    // Whoever works by keyboard goes on seeing where they are. Nobody else waits for the page to be laid out.
    if (id === undefined || !own || !focused?.matches(':focus-visible') || own.contains(focused)) return;
    const [mine, covered] = [own.getBoundingClientRect(), focused.getBoundingClientRect()];
    if (covered.bottom > mine.top && covered.top < mine.bottom) window.scrollBy(0, covered.bottom - mine.top + gap);
  }, [id, place]);
  const close = () => {
    setHeld(false);
    onClose();
  };
  const { action } = note ?? {};
  return (
    <div ref={place} className={styles['place']} data-on-paper={false}>
      <div
        className={styles['note']}
        data-empty={note ? undefined : ''}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <span role="status" className={styles['words']}>
          {note?.words}
        </span>
        {action && (
          <Button
            kind="quiet"
            icon="undo"
            onClick={() => {
              action.onAction();
              close();
            }}
          >
            {action.label}
          </Button>
        )}
        <IconButton icon="close" label={closeLabel} onClick={close} />
      </div>
    </div>
  );
};
