// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { addBackLayer } from '../../src/ui/useBackCloses.ts';

/** Layers by name, and those that are open now. */
function page() {
  const open = new Map<string, () => void>();
  const close = (name: string) => {
    open.get(name)?.();
    open.delete(name);
  };
  return {
    names: () => [...open.keys()],
    show: (name: string) =>
      open.set(
        name,
        addBackLayer(() => close(name)),
      ),
    close,
  };
}

const isOnLayers = () => (history.state as { layers?: true } | null)?.layers === true;
/** What was asked for so far is done: tasks take their turn, and going back takes a few. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((done) => {
      setTimeout(done);
    });
  }
}

it('a layer that opens as another closes stays open, and one step back closes it', async () => {
  const { names, show, close } = page();
  show('summary');
  await waitFor(() => expect(isOnLayers()).toBe(true));
  close('summary');
  show('ways to finish');
  await turns();
  expect(names()).toEqual(['ways to finish']);
  history.back();
  await waitFor(() => expect(names()).toEqual([]));
  expect(isOnLayers()).toBe(false);
});

it('a layer that opens while the browser still goes back from another stays open', async () => {
  const { names, show, close } = page();
  show('summary');
  await waitFor(() => expect(isOnLayers()).toBe(true));
  const goBack = history.back.bind(history);
  const asked = vi.spyOn(history, 'back').mockImplementation(() => undefined);
  close('summary');
  await waitFor(() => expect(asked).toHaveBeenCalled());
  asked.mockRestore();
  show('ways to finish');
  await turns();
  goBack();
  await turns();
  expect(names()).toEqual(['ways to finish']);
  expect(isOnLayers()).toBe(true);
  close('ways to finish');
  await waitFor(() => expect(isOnLayers()).toBe(false));
});

it('back closes the topmost of two layers, and once more the one beneath', async () => {
  const { names, show } = page();
  show('sheet');
  show('question');
  await waitFor(() => expect(isOnLayers()).toBe(true));
  history.back();
  await waitFor(() => expect(names()).toEqual(['sheet']));
  await waitFor(() => expect(isOnLayers()).toBe(true));
  history.back();
  await waitFor(() => expect(names()).toEqual([]));
});

it('a link inside a layer leads away and leaves none open, and nothing takes the reader back', async () => {
  const { names, show } = page();
  show('sheet');
  show('question');
  await waitFor(() => expect(isOnLayers()).toBe(true));
  location.hash = '#/elsewhere';
  await waitFor(() => expect(names()).toEqual([]));
  await turns();
  expect(location.hash).toBe('#/elsewhere');
});

it('leaves the history alone where a layer closes at once, as in a rehearsal of effects', async () => {
  const { show, close } = page();
  const { length } = history;
  show('sheet');
  close('sheet');
  await turns();
  expect(history.length).toBe(length);
});

it('two layers that close together take the reader back from them and no further', async () => {
  location.hash = '#/before';
  await turns();
  location.hash = '#/here';
  await turns();
  const { show, close } = page();
  show('sheet');
  show('question');
  await waitFor(() => expect(isOnLayers()).toBe(true));
  close('question');
  close('sheet');
  await waitFor(() => expect(isOnLayers()).toBe(false));
  await turns();
  expect(location.hash).toBe('#/here');
});
