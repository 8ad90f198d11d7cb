import { useEffect } from 'react';
import { addBackLayer } from './backLayers.ts';

/** While open, the browser's back button closes the layer instead of leaving the page. */
export const useBackCloses = (open: boolean, onClose: () => void) => {
  useEffect(() => (open ? addBackLayer(onClose) : undefined), [open, onClose]);
};
