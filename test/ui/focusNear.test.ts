// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { focusPlace, keepFocusNear, placesAround } from '../../src/ui/focusNear.ts';

const named = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No ${id}`);
  return element;
};

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <main id="main"><section id="outer"><section id="inner"><button id="mend">Mend</button></section></section></main>
    <button id="elsewhere">Elsewhere</button>`;
  stop = keepFocusNear();
});
afterEach(() => stop());

it('a button that goes once it has done its work leaves the reader in its part of the page', async () => {
  named('mend').focus();
  named('mend').remove();
  await waitFor(() => expect(document.activeElement).toBe(named('inner')));
});

it('a part that goes with its button leaves the reader in the one around it, which takes no focus of its own later', async () => {
  named('mend').focus();
  named('inner').remove();
  await waitFor(() => expect(document.activeElement).toBe(named('outer')));
  named('elsewhere').focus();
  expect(named('outer').hasAttribute('tabindex')).toBe(false);
});

it('a reader who has gone on is not called back', async () => {
  named('mend').focus();
  named('elsewhere').focus();
  named('mend').remove();
  const added = document.createElement('p');
  document.body.append(added);
  await waitFor(() => expect(added.isConnected).toBe(true));
  expect(document.activeElement).toBe(named('elsewhere'));
});

it('a dialog that is closed by now is no place to go to', () => {
  const dialog = document.createElement('dialog');
  dialog.open = true;
  named('outer').append(dialog);
  const button = document.createElement('button');
  dialog.append(button);
  const places = placesAround(button);
  dialog.open = false;
  focusPlace(places);
  expect(document.activeElement).toBe(named('outer'));
});
