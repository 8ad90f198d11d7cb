import type { Fault } from '../../../src/catalogue/fault.ts';
import type { studio as messages } from '../../../src/i18n/en/studio.ts';
import type { SamplesOf } from '../samplesOf.ts';

const path = 'pathways[0].qualifications[0].units[2].creditValue';
const shape = (requirement: string, received = '"x"'): [Fault] => [
  { code: 'shape', requirement, expected: null, received, path },
];
const title = 'Light Railway Operations';

export const studio: SamplesOf<typeof messages> = {
  changed: [['2026-11-29']],
  removed: [[title]],
  begin: { copyOf: [[title]] },
  sayFault: [
    shape('non_empty', '0'),
    shape('number'),
    shape('integer'),
    shape('multiple_of'),
    shape('min_value'),
    shape('max_length'),
    shape('min_length'),
    shape('regex'),
    shape('iso_date'),
    shape('url'),
    shape('array'),
    [{ code: 'duplicate', what: 'unit', id: 'X/000/0001', first: path, path }],
    [{ code: 'groupCircle', group: 'Station', path }],
    [{ code: 'noFigure', path }],
    [{ code: 'readyBelow', stated: 40, least: 34, path }],
    [{ code: 'missingGroup', group: 'Station', path }],
  ],
  faults: { count: [[1], [2], [3], [6], [12]], more: [[1], [2], [40]] },
  where: {
    pathway: [[1]],
    qualification: [[2]],
    unit: [['X/000/0001']],
    rule: [[3]],
    offering: [[1]],
  },
  basics: {
    pathwayNumber: [[2]],
    qualificationNumber: [[2]],
    offering: [[1]],
    removeOffering: [[1]],
  },
  entry: { up: [['X/000/0001']], down: [['B']], remove: [['B']] },
  units: {
    count: [[1], [2], [40]],
    of: [['7', 'X/000/0001']],
    unnamed: [[4]],
    showAll: [[60]],
    inSeveral: [[['Diploma in Flowers']], [['Diploma in Flowers', 'Certificate in Flowers']]],
    more: [['X/000/0001']],
  },
  groups: { unitCount: [[1], [2], [12]] },
  rules: {
    number: [[1]],
    removeUnit: [['Deliver customer service']],
    amount: [[1]],
    removeAmount: [[2]],
    way: [[1]],
    removeWay: [[2]],
  },
  table: {
    found: [
      [1, 1, 1],
      [2, 2, 2],
      [12, 3, 6],
    ],
    leftOut: [[1], [2], [3], [6], [12]],
    row: [[7, 'X/000/0001']],
  },
  check: {
    choices: [[1n], [2n], [67418986n]],
    choicesToConfirm: [[1n], [2n], [12n]],
    is: [['7']],
    remove: [['7']],
    called: [[1]],
    kept: [['7']],
  },
  words: { versionOf: [[title, '2']] },
  finish: { fileName: [['light-railway', '2']], added: [[title, '2']] },
};
