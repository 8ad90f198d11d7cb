const placeSelector = 'section, aside, dialog[open], main';

/** Parts of the page around an element, the innermost first. */
export function placesAround(element: Element): readonly HTMLElement[] {
  const places: HTMLElement[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) if (at.matches(placeSelector)) places.push(at);
  return places;
}

/** Gives the focus to the first of these that is still there, so that the next Tab goes on from where the reader was. */
export function focusPlace(places: readonly HTMLElement[]): void {
  const place = places.find(
    (candidate) => candidate.isConnected && (!(candidate instanceof HTMLDialogElement) || candidate.open),
  );
  if (!place) return;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    // Left alone again afterwards: a press on its ground must not give it the focus.
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/**
 * A button that is gone once it has done its work takes the focus with it, and a reader without a mouse would be back at
 * the top of the page. From now on the focus stays near. Returns what ends that.
 */
export function keepFocusNear(page: Document = document): () => void {
  let last: Element | null = null;
  let places: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    places = placesAround(target);
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected || page.activeElement !== page.body) return;
    last = null;
    focusPlace(places);
  });
  page.addEventListener('focusin', remember);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
