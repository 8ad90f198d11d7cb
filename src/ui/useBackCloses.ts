import { useEffect, useId } from 'react';

/** While open, the browser's back button closes the layer instead of leaving the page. */
export const useBackCloses = (open: boolean, onClose: () => void) => {
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    let pushed = false;
    const isOurs = () => (history.state as { layer?: string } | null)?.layer === id;
    // A moment later, so that React's rehearsal of effects leaves no entry behind.
    const timer = setTimeout(() => {
      history.pushState({ layer: id }, '');
      pushed = true;
    });
    const onBack = () => {
      if (pushed && !isOurs()) onClose();
    };
    window.addEventListener('popstate', onBack);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('popstate', onBack);
      // Not ours means a link inside the layer has already moved on.
      if (pushed && isOurs()) history.back();
    };
  }, [open, id, onClose]);
};
