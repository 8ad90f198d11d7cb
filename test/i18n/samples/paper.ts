import type { paper as messages } from '../../../src/i18n/en/paper.ts';
import type { SamplesOf } from '../samplesOf.ts';

const day = '2026-11-23';

export const paper: SamplesOf<typeof messages> = {
  subtitle: [['Foundation Apprenticeship', 'Customer Service (Wales)', 2]],
  printed: [[day]],
  dates: [['2026-12-01', '2027-11-30']],
  creditsOf: [
    [45, 45],
    [0, 41],
    [1, 2],
    [1, 3],
    [2, 6],
  ],
  verdict: [['Option A meets every credit rule', '45 of 45 credits']],
  organisations: [
    [[]],
    [['City and Guilds of London Institute 601/3562/1']],
    [['City and Guilds 600/1135/X', 'Pearson 600/1266/3']],
  ],
  organisation: [['City and Guilds of London Institute', '601/3562/1']],
  table: {
    total: [[1], [2], [3], [6], [14]],
    known: [
      [268, 0],
      [260, 1],
    ],
    months: [
      ['Mar', 'Sep'],
      ['Mar', 'Mar'],
    ],
    monthAndYear: [['Mar', '27']],
  },
  wholeTable: { essentialSkill: [['Communication', 1]] },
  hours: { skill: [['Communication']] },
  diary: { check: [['Sian Evans', day]], earlierCheck: [['Sian and Mair']] },
  open: [['When does the apprenticeship start?', 'apprentice']],
  confirmed: [['When does the apprenticeship start?', 'Confirmed by Sian Evans, 23 November 2026.']],
  source: [['Customer Service (Wales), FR04302, issue 3, 17 August 2018']],
  framework: [
    ['Customer Service (Wales)', 'FR04302', 3, '2018-08-17'],
    ['Customer Service', null, null, '2021-08-31'],
    ['Light Railway', null, null, null],
  ],
  note: [
    ['Tutor, 23 November 2026', null, 'Two hours on Fridays.'],
    ['Tutor, 23 November 2026', 'Manage diary systems', 'Two hours on Fridays.'],
  ],
  action: [
    ['Send the certificate', ''],
    ['Send the certificate', 'Sian, by 4 January 2027'],
  ],
  signer: [['apprentice'], ['tutor'], ['employer']],
  agreedOnDevice: [['Sian Evans', day]],
  changedSince: [['Sian Evans', day]],
};
