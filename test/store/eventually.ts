import { vi } from 'vitest';

/** Resolves once it holds: fake-indexeddb may take its time on a busy machine, where Vitest's own second is too short. */
export const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 15_000 });
