import { usePlans, useFirstWords } from '../parts/PlannerContext.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './UndoButtons.module.css';

/** Step back and forth through the open plan's changes. A button with nothing to do stays in place and keeps the focus. */
export function UndoButtons({ planId }: { planId: string }) {
  const words = useFirstWords();
  const undo = usePlans((state) => state.undo);
  const redo = usePlans((state) => state.redo);
  const canUndo = usePlans((state) => (state.history[planId]?.past.length ?? 0) > 0);
  const canRedo = usePlans((state) => (state.history[planId]?.future.length ?? 0) > 0);
  return (
    <div className={styles['buttons']}>
      <IconButton icon="undo" label={words.common.undo} aria-disabled={!canUndo} onClick={() => undo(planId)} />
      <IconButton icon="redo" label={words.common.redo} aria-disabled={!canRedo} onClick={() => redo(planId)} />
    </div>
  );
}
