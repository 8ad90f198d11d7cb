import type { completion as messages } from '../../../src/i18n/en/completion.ts';
import type { SamplesOf } from '../samplesOf.ts';

const title = 'Exceed customer expectations';

export const completion: SamplesOf<typeof messages> = {
  choice: [[1], [3]],
  applyChoice: [[1], [3]],
  adds: [[1], [2], [3], [6], [12]],
  guidedHours: [
    [213, 213],
    [206, 240],
  ],
  equallyGood: [[1n], [2n], [3n], [6n], [1284n]],
  ways: [[1n], [2n], [3n], [6n], [48120n]],
  waysToConfirm: [[1n], [2n], [3n], [6n], [312n]],
  onlyWaysToConfirm: [[1n], [2n], [3n], [6n], [312n]],
  onlyTakeOut: [[1], [2], [3], [6]],
  takeOut: [[title]],
  putIn: [[title]],
  repairedCredits: [[45], [46]],
  allowAgain: [[title]],
  allowAll: [[1], [2], [3], [6]],
};
