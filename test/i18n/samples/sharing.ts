import type { sharing as messages } from '../../../src/i18n/en/sharing.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const sharing: SamplesOf<typeof messages> = {
  shareAbout: [['My plan']],
  shareTitle: [['My plan']],
  file: { saved: [['My plan 2026-11-23.unitplan.json']] },
  code: { picture: [[0], [1], [2], [3], [6], [12]] },
  open: { titles: [[1], [2], [3], [6], [12]] },
  received: {
    figures: [['Level 2 Diploma', 32, 45]],
    fromFile: [['My plan 2026-11-23.unitplan.json']],
    bringsFramework: [['Customer Service (Wales)']],
    addAll: [[2], [3], [6], [12]],
    different: [[1], [2], [3], [6], [12]],
    side: [['Here', '12 November 2026']],
    nameOfSent: [['My plan']],
  },
  fileNotes: { planUnreadable: [[2]], planRepeated: [[3]], frameworkUnreadable: [[1]] },
};
