import { useEffect } from 'react';

/** While open, the browser's back button closes the layer instead of leaving the page. */
export const useBackCloses = (open: boolean, onClose: () => void) => {
  useEffect(() => (open ? addBackLayer(onClose) : undefined), [open, onClose]);
};

/** What lies over the page, the topmost last: each with what closes it. */
const layers: { readonly close: () => void }[] = [];
/** The address that the layers lie over. */
let address = '';
/** Going back was asked for and has not happened yet: a browser does that in its own time. */
let isLeaving = false;
let isListening = false;

const onLayerEntry = () => (history.state as { layers?: true } | null)?.layers === true;

/**
 * Brings the history in line with the layers: one entry stands for all of them, however many there are, and none for
 * none. One that closes while the next opens hands its entry on.
 */
function settle(): void {
  if (isLeaving) return;
  if (layers.length > 0 && !onLayerEntry()) {
    address = location.href;
    history.pushState({ layers: true }, '');
  } else if (layers.length === 0 && onLayerEntry()) {
    isLeaving = true;
    history.back();
  }
}

/** A moment later, when whatever closes and opens together has done so. */
const settleSoon = () => setTimeout(settle);

function onMove(): void {
  if (isLeaving) {
    isLeaving = false;
    if (layers.length > 0) settleSoon();
  } else if (layers.length > 0 && !onLayerEntry()) {
    // A link inside a layer leads away from all of them; back is meant for the topmost.
    const closing = location.href === address ? layers.slice(-1) : layers.toReversed();
    for (const { close } of closing) close();
    settleSoon();
  }
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('popstate', onMove);
  // Going to another address may take the place of going back.
  window.addEventListener('hashchange', onMove);
}

/** Lets the browser's back button close the layer while it is open. Returns what to call once it is closed. */
export function addBackLayer(close: () => void): () => void {
  listen();
  const layer = { close };
  layers.push(layer);
  settleSoon();
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    settleSoon();
  };
}
