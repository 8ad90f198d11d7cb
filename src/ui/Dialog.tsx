import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { focusPlace, placesAround } from './focusNear.ts';
import { IconButton } from './IconButton.tsx';
import { useBackCloses } from './useBackCloses.ts';

interface DialogProps {
  open: boolean;
  /** Keep it steady between renders (a `useCallback`): Escape, back, the cross and the ground beside it all call it. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** `sheet` rises from the bottom on a phone and stands in the middle on a wide screen; `full` covers the page. */
  look?: 'centred' | 'sheet' | 'full';
  /** `wide` for things side by side. */
  width?: 'normal' | 'wide';
  /** Buttons that stay in view while the rest scrolls. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The platform's modal dialog: it traps focus, gives it back when closed, and Escape closes it. */
export const Dialog = ({
  open,
  onClose,
  title,
  closeLabel,
  look = 'centred',
  width = 'normal',
  footer,
  children,
}: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    const before = document.activeElement;
    const places = before ? placesAround(before) : [];
    element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement) before.focus();
      if (document.activeElement !== before) focusPlace(places);
    };
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // The ground beside the dialog is the dialog element itself.
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('click', closeBeside);
    return () => element?.removeEventListener('click', closeBeside);
  }, [onClose]);
  useBackCloses(open, onClose);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-look={look}
      data-width={width}
      data-on-paper={false}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div className={styles['inside']}>
          <header className={styles['head']}>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {footer && <footer className={styles['foot']}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
};
