import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** A screen that is loaded on demand may take its time on a busy machine. */
configure({ asyncUtilTimeout: 15_000 });

/**
 * The next test finds an empty page. What a screen still had to do is done before it goes: going back, for one, takes
 * several tasks.
 */
afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (let turn = 0; turn < 5; turn += 1)
    await new Promise((done) => {
      setTimeout(done);
    });
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
