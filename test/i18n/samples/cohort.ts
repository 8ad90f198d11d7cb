import type { cohort as messages } from '../../../src/i18n/en/cohort.ts';
import type { SamplesOf } from '../samplesOf.ts';

const file = 'group-b/cerys-jones.unitplan.json';
const other = 'cerys-jones.unitplan.json';
const fault = { code: 'notAllowed', path: ['units', 'A/506/2130', 'state'] } as const;

export const cohort: SamplesOf<typeof messages> = {
  plans: [[0], [1], [2], [3], [6], [12]],
  origin: {
    device: [[3]],
    files: [[60]],
    watched: [[['Group B', 'Group C']]],
    locked: [[['Group B', 'Group C']]],
  },
  changedHere: {
    heading: [[1], [2], [3], [6], [11]],
    fileName: [['2026-11-23']],
    saved: [[1], [2], [3], [6], [11]],
    unsaved: [[['a.json']], [['a.json', 'b.json', 'c.json', 'd.json']]],
    savedOne: [['Changed plans 2026-11-23.unitplan.json']],
    behind: [[1], [2], [3], [6], [11]],
  },
  printed: [['2026-11-23']],
  news: { sentence: [[1], [2], [3], [6], [8], [11]] },
  reading: [
    [0, 0],
    [12, 60],
  ],
  judging: [[12, 60]],
  apart: [[{ file, name: 'Osian', other: 'a.json' }], [{ file, name: '', other: 'a.json' }]],
  disputed: {
    copies: [
      ['Retail (Wales)', '2', ['Mari.unitplan.json']],
      ['Retail (Wales)', '2', ['a.json', 'b.json', 'c.json', 'd.json']],
    ],
  },
  leftOut: {
    summary: [[1], [2], [3], [6], [7]],
    reasons: {
      cannotRead: [[{ path: file, code: 'cannotRead' }]],
      otherKind: [[{ path: 'notes.txt', code: 'otherKind' }]],
      tooMany: [[{ path: file, code: 'tooMany' }]],
      tooLarge: [[{ path: file, code: 'tooLarge' }]],
      tooDeep: [[{ path: file, code: 'tooDeep' }]],
      notJson: [[{ path: file, code: 'notJson' }]],
      notAPlanFile: [[{ path: 'package.json', code: 'notAPlanFile' }]],
      newerFile: [[{ path: file, code: 'newerFile' }]],
      noPlans: [[{ path: file, code: 'noPlans' }]],
      starter: [[{ path: file, code: 'starter' }]],
      newerPlan: [[{ path: file, code: 'newerPlan' }]],
      frameworkUnreadable: [[{ path: file, code: 'frameworkUnreadable' }]],
      planUnreadable: [
        [{ path: file, code: 'planUnreadable', index: 1, fault: null }],
        [{ path: file, code: 'planUnreadable', index: 2, fault }],
      ],
      sameCopy: [
        [{ path: file, code: 'sameCopy', name: 'Cerys Jones', other }],
        [{ path: file, code: 'sameCopy', name: '', other }],
      ],
      olderCopy: [
        [{ path: file, code: 'olderCopy', name: 'Cerys Jones', other }],
        [{ path: file, code: 'olderCopy', name: '', other }],
      ],
    },
    more: [[1], [3], [140]],
  },
  summary: {
    sentence: [
      [1, 0],
      [2, 0],
      [3, 0],
      [6, 0],
      [12, 0],
      [1, 1],
      [2, 1],
      [3, 2],
      [6, 3],
      [12, 6],
    ],
  },
  tools: {
    filter: [[0], [2]],
    personIn: [['tutor', 'Siân Prys']],
    applyView: [['Ready for the certificate']],
    removeView: [['Ready for the certificate']],
    fileName: [['2026-11-23']],
  },
  shown: [
    [12, 12],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 6],
    [6, 60],
  ],
  groupHeading: [
    ['Level 2 Diploma', 1],
    ['Level 2 Diploma', 2],
    ['Level 3 Diploma', 3],
    ['Level 3 Diploma', 6],
    ['Level 3 Diploma', 12],
  ],
  cells: {
    creditsOf: [[33, 45]],
    by: [['31 August 2027']],
    over: [['31 August 2027']],
    overdue: [[1], [2], [3], [6], [8], [11]],
    risk: [
      ['tooOld', 1, '2026-03-31'],
      ['tooOld', 2, '2026-03-31'],
      ['runsOut', 1, '2027-03-31'],
      ['runsOut', 1, null],
      ['noDate', 1, null],
      ['noDate', 3, null],
    ],
    fromFile: [[file]],
    option: [['B', 2]],
  },
};
