import type { storage as messages } from '../../../src/i18n/en/storage.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const storage: SamplesOf<typeof messages> = {
  stuck: [[['My plan']], [['My plan', 'Another plan']]],
  saved: [['My plan 2026-11-23.unitplan.json']],
  fileName: [['2026-11-23']],
  nudge: { title: [[40], [41]] },
  newer: { saveAbout: [['My plan']] },
  removed: {
    summary: [[1], [2], [3], [6], [12]],
    deletedOn: [['My plan', '2026-11-19']],
    restored: [['My plan']],
    forgetTitle: [['My plan']],
    forgotten: [['My plan']],
  },
};
