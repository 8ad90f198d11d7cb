import type { start as messages } from '../../../src/i18n/en/start.ts';
import type { SamplesOf } from '../samplesOf.ts';

export const start: SamplesOf<typeof messages> = {
  plans: {
    about: [[['Example', 'Level 2 Diploma', 'changed today']]],
    changedOn: [['2026-11-19']],
    manageAbout: [['My plan']],
    copyOf: [['My plan']],
    copied: [['Copy of My plan']],
    removed: [['My plan']],
  },
  frameworkName: [['Customer Service (Wales)'], ['Contact Centre Operations']],
  begin: {
    heading: [['Customer Service']],
    set: [[1], [2], [3], [6], [19]],
    whole: [
      [2, 41, 374],
      [1, 12, 120],
      [3, 45, 413],
      [6, 90, 900],
      [4, 60, 600],
    ],
    about: [['Customer Service']],
  },
  setUp: {
    forWhat: [['Level 2 Diploma', 'Customer Service (Wales)']],
    organisationFor: [['Level 2 NVQ Certificate in Contact Centre Operations']],
    offering: [
      ['Active IQ', '601/3544/X', '245–305'],
      ['City and Guilds', '600/1135/X', null],
    ],
    onlyOffering: [['Level 2 NVQ Certificate in Contact Centre Operations', 'City and Guilds', '600/1135/X']],
    outside: [['These rules are for starts on or after 14 October 2016.']],
  },
  unreadable: { title: [[1], [2], [3], [6], [12]] },
  leftOut: { title: [[1], [2], [3], [6], [12]], value: [['My plan', '20271-08-31']] },
};
