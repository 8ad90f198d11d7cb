import { useEffect } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { usePlanner } from '../parts/PlannerContext.ts';

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null;

/** Ctrl or Cmd with Z undoes, with Y or Shift+Z redoes. Inside a text field those keys belong to the field. */
export function useUndoKeys(plan: Plan | null): void {
  const { plans } = usePlanner();
  const id = plan?.id ?? null;
  useEffect(() => {
    if (id === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      const undo = key === 'z' && !event.shiftKey;
      if (!undo && !redo) return;
      event.preventDefault();
      if (undo) plans.getState().undo(id);
      else plans.getState().redo(id);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [id, plans]);
}
