import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** A screen that is loaded on demand may take its time on a busy machine. */
configure({ asyncUtilTimeout: 15_000 });

/**
 * The labels of a field, as jsdom finds them, but without going through the whole page once for each label on it: buttons
 * are fields too, so that asking for one by its name took most of its time there.
 */
const field = 'button, input:not([type="hidden"]), meter, output, progress, select, textarea';
const labels = {
  configurable: true,
  get(this: HTMLElement) {
    return Array.from(document.getElementsByTagName('label')).filter((label) =>
      label.hasAttribute('for')
        ? document.getElementById(label.htmlFor) === this
        : label.contains(this) && label.querySelector(field) === this,
    );
  },
};
for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
  Object.defineProperty(prototype, 'labels', labels);

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
