import type { verdicts as messages } from '../../../src/i18n/en/verdicts.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const verdicts: SamplesOf<typeof messages> = {
  toGo: [[1], [3], [26]],
};
