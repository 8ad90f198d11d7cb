import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterEach, vi } from 'vitest';

/**
 * What is loaded on demand, a screen or the words of a language, may take its time on a busy machine. While something is
 * waited for, the whole page would be written out at each look: `screen.debug()` does so where somebody wants to see it.
 */
configure({ asyncUtilTimeout: 60_000, getElementError: (message) => new Error(message ?? 'Not found') });

/**
 * The labels of a field, as jsdom finds them, but without going through the whole page once for each label on it: buttons
 * are fields too, so that asking for one by its name took most of its time there.
 */
const field = 'button, input:not([type="hidden"]), meter, output, progress, select, textarea';
const labels = {
  configurable: true,
  get(this: HTMLElement) {
    const around = this.closest('label');
    return [
      ...(this.id === ''
        ? []
        : [...document.getElementsByTagName('label')].filter((label) => label.htmlFor === this.id)),
      ...(around && !around.hasAttribute('for') && around.querySelector(field) === this ? [around] : []),
    ];
  },
};
for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
  Object.defineProperty(prototype, 'labels', labels);

/** What names a field is looked for as an attribute of any value: on the whole page, where an id is found at once. */
Object.defineProperty(Element.prototype, 'querySelector', {
  configurable: true,
  value(this: Element, selectors: string) {
    const [, id] = /^\[id="([^"]+)"\]$/.exec(selectors) ?? [];
    if (id === undefined) return this.querySelectorAll(selectors)[0] ?? null;
    const found = document.getElementById(id);
    return found && this.contains(found) ? found : null;
  },
});

/** What is not drawn where no stylesheet is loaded: what the sheet of every browser says, as jsdom has it. */
const undrawn = /^(?:area|base|datalist|head|link|meta|noscript|param|rp|script|style|template|title)$/;
const isUndrawn = (element: Element) =>
  element.hasAttribute('hidden') ||
  undrawn.test(element.localName) ||
  (element.localName === 'dialog' && !element.hasAttribute('open')) ||
  element.hasAttribute('popover') ||
  (element.localName === 'input' && element.getAttribute('type') === 'hidden');

/**
 * What an element's own style and that sheet say of its being seen, which is all that is asked here. jsdom tries each of
 * the two hundred rules of its sheet on each element that is asked about, and on all around it.
 */
window.getComputedStyle = (element) => {
  const { style } = element as HTMLElement;
  const valueOf = (name: string | symbol): unknown =>
    Reflect.get(style, name) || (name === 'display' && isUndrawn(element) ? 'none' : '');
  return new Proxy(style, { get: (_, name) => (name === 'getPropertyValue' ? valueOf : valueOf(name)) });
};

/** React notes with each element where it was made, for warnings that name it: an eighth of the time a screen takes. */
Object.defineProperty(
  Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE') as object,
  'recentlyCreatedOwnerStacks',
  { get: () => Infinity, set: () => {} },
);

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
