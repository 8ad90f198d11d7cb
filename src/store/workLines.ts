import { storageProblem, type StorageProblem } from './storageProblem.ts';

export interface WorkState {
  /** Whether everything typed so far is safely stored. */
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Why it is not; null as long as it is, or is being tried. */
  readonly problem: StorageProblem | null;
}

/**
 * Lines of work, one a plan: within a line each piece waits for the one before, so that the last change is stored last
 * and none is overtaken. A piece that fails lets the next one try.
 */
export function createWorkLines(report: (state: WorkState) => void) {
  const lines = new Map<string, Promise<void>>();
  const failing = new Map<string, StorageProblem>();
  let pending = 0;

  const tell = () => {
    const [problem = null] = failing.values();
    if (problem) report({ saving: 'failed', problem });
    else report({ saving: pending > 0 ? 'saving' : 'saved', problem: null });
  };

  const runAfter = async (before: Promise<void> | undefined, line: string, work: () => Promise<void>) => {
    await before;
    try {
      await work();
      failing.delete(line);
    } catch (error) {
      failing.set(line, storageProblem(error));
    }
    pending -= 1;
    tell();
  };

  return (line: string, work: () => Promise<void>): Promise<void> => {
    pending += 1;
    tell();
    const done = runAfter(lines.get(line), line, work);
    lines.set(line, done);
    return done;
  };
}
