import { useState } from 'react';
import type { UnitDraft } from '../../studio/draft.ts';

/** Units of which all are listed before anybody presses the field: twenty rules of 500 units would hold the page up. */
const mostListed = 100;

/** Units to choose from in a field; of many, the chosen one alone until the field is pressed. */
export function useListed(units: readonly UnitDraft[], chosen?: unknown) {
  const [isPressed, setPressed] = useState(false);
  const isListed = isPressed || units.length <= mostListed;
  return {
    options: units
      .filter(({ reference }) => isListed || reference === chosen)
      .map(({ reference, title }) => ({ value: reference, label: `${reference} ${title}`, lang: 'en' })),
    onPress: () => setPressed(true),
  };
}
