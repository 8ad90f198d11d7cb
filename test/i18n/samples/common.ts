import type { common as messages } from '../../../src/i18n/en/common.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const common: SamplesOf<typeof messages> = {
  credits: [[0], [1], [2], [3], [6], [12], [45]],
  units: [[1], [2], [3], [6], [12]],
  level: [[2], [0]],
  showMore: [[1], [24], [50]],
  group: [['M'], ['B']],
  undone: [['Unit added']],
  tooLong: [[1], [2], [347]],
  cutOff: [[1], [60], [200]],
  day: { stays: [['2027-09-30'], ['2026-03-01']] },
  shareAbout: [['My plan']],
  planOption: [['My plan', 'A']],
};
