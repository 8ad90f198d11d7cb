import { useEffect } from 'react';

/** Text fields, and what is tried on a plan that nobody keeps: the keys belong to them. */
const others = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [data-own-undo]';
const isOthers = (target: EventTarget | null) => target instanceof HTMLElement && target.closest(others) !== null;

/** Ctrl or Cmd with Z undoes, with Y or Shift+Z redoes, what has this id. */
export function useUndoKeys(id: string | null, undo: (id: string) => void, redo: (id: string) => void): void {
  useEffect(() => {
    if (id === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isOthers(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!isRedo && (key !== 'z' || event.shiftKey)) return;
      event.preventDefault();
      (isRedo ? redo : undo)(id);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [id, undo, redo]);
}
