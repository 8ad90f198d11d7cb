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
  checked: [['Mair Huws']],
  evidenceIs: [['Workbook, page 12']],
  editAbout: [['2026-11-20', unit]],
  removeAbout: [['2026-11-20', unit]],
  more: [[1], [2], [3], [6], [20]],
};
