import type { sharing as messages } from '../../../src/i18n/en/sharing.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const sharing: SamplesOf<typeof messages> = {
  shareTitle: [['My plan']],
  code: { picture: [[0], [1], [2], [3], [6], [12]] },
  open: { titles: [[1], [2], [3], [6], [12]], needs: [['light-railway']] },
  received: {
    figures: [['Level 2 Diploma', 32, 45]],
    fromFile: [['My plan 2026-11-23.unitplan.json']],
    bringsFramework: [['Customer Service (Wales)']],
    addAll: [[2], [3], [6], [12]],
    different: [[1], [2], [3], [6], [12]],
    side: [['Here', '12 November 2026']],
    another: [['Mari Jones']],
    changedOn: [
      ['2026-11-12', '2026-11-20'],
      ['2026-11-20', '2026-11-20'],
    ],
    joins: [[1], [2], [3], [6], [12]],
    onlyHere: [[1], [2], [3], [6], [12]],
    at: [['2026-11-12']],
    takeLoses: [[1], [2], [3], [6], [12]],
    takeAll: [[60]],
    tookAll: [[12, 48]],
    stillAsked: [[1], [2], [3], [6], [12]],
    undidAll: [[0], [3]],
    begunAlready: [['Mari Jones']],
    into: [['Mari Jones']],
    nameOfSent: [['My plan']],
  },
  fileNotes: { planUnreadable: [[2]], planRepaired: [[2]], planRepeated: [[3]], frameworkUnreadable: [[1]] },
};
