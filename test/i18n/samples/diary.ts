import type { diary as messages } from '../../../src/i18n/en/diary.ts';
import type { SamplesOf } from '../samplesOf.ts';

const unit = 'Deliver customer service';

export const diary: SamplesOf<typeof messages> = {
  recorded: [
    [3000, 480],
    [0, 20],
    [60, 0],
  ],
  line: [
    [140, 'off', unit],
    [20, 'on', unit],
    [180, 'on', unit],
  ],
  askAgain: [['off'], ['on']],
  checkedInAll: [
    [3000, 480],
    [0, 0],
    [0, 75],
  ],
  checkedBy: [
    ['assessor', 'Mair Huws', '2026-11-23'],
    ['employer', 'Mair Huws', '2026-11-23'],
    ['learner', 'Mair Huws', '2026-11-23'],
  ],
  checked: [[['Mair Huws (assessor, 23 November 2026)', 'Siôn Rhys (employer, 23 November 2026)']]],
  toCheck: [[['assessor']], [['learner', 'assessor']], [['assessor', 'employer']]],
  earlierCheck: [['Mair and Siôn']],
  checking: { submit: [[1], [2], [3], [6], [20]] },
  evidenceIs: [['Workbook, page 12']],
  editAbout: [['2026-11-20', unit]],
  removeAbout: [['2026-11-20', unit]],
  more: [[1], [2], [3], [6], [20]],
};
