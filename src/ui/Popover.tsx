import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './Icon.tsx';
import styles from './Popover.module.css';

interface PopoverProps {
  label: string;
  icon?: IconName;
  /** `icon` shows only the icon and reads the label aloud. */
  kind?: 'secondary' | 'quiet' | 'icon';
  /** The panel; call `close` after a choice. */
  children: (close: () => void) => ReactNode;
}

const GAP = 6;

/** A button with a small panel: the platform's popover, closed by Escape or a press elsewhere. */
export const Popover = ({ label, icon, kind = 'secondary', children }: PopoverProps) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const place = (next: boolean) => {
    setOpen(next);
    const at = button.current?.getBoundingClientRect();
    if (!next || !at || !panel.current) return;
    const { style, offsetWidth, offsetHeight } = panel.current;
    const room = document.documentElement.clientWidth - offsetWidth - GAP;
    const { left } = at;
    const below = at.bottom + GAP;
    const fits = below + offsetHeight <= window.innerHeight;
    style.left = `${Math.max(GAP, Math.min(left, room))}px`;
    style.top = `${fits ? below : Math.max(GAP, at.top - offsetHeight - GAP)}px`;
  };
  // What is chosen in it may make it longer: it stays on the screen.
  useEffect(() => {
    const shown = panel.current;
    if (!open || !shown || typeof ResizeObserver === 'undefined') return undefined;
    const grown = new ResizeObserver(() => {
      const { offsetTop, offsetHeight, style } = shown;
      const lowest = window.innerHeight - offsetHeight - GAP;
      if (offsetTop > lowest) style.top = `${Math.max(GAP, lowest)}px`;
    });
    grown.observe(shown);
    return () => grown.disconnect();
  }, [open]);
  const close = () => document.getElementById(id)?.hidePopover?.();
  const trigger = { ref: button, popoverTarget: id, 'aria-expanded': open };
  return (
    <>
      {kind === 'icon' ? (
        <IconButton icon={icon ?? 'menu'} label={label} {...trigger} />
      ) : (
        <Button kind={kind} {...(icon && { icon })} iconAfter="chevronDown" {...trigger}>
          {label}
        </Button>
      )}
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles['panel']}
        onToggle={(event) => place(event.newState === 'open')}
      >
        {children(close)}
      </div>
    </>
  );
};
