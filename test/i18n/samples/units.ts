import type { unitsScreen as messages } from '../../../src/i18n/en/units.ts';
import type { SamplesOf } from '../samplesOf.ts';

const online = 'Support customers through real-time online customer service';
const diary = 'Manage diary systems';
const sales = 'Processing sales orders';
const incidents = 'Deal with incidents through a contact centre';
const diploma = 'Level 2 Diploma in Customer Service';

export const unitsScreen: SamplesOf<typeof messages> = {
  whatsPlanned: [['My plan', 'Level 2 Diploma']],
  offering: [['City & Guilds', '601/3411/8']],
  announcement: [
    [42, 45, 'Pick 3 more credits from any group'],
    [0, 45, 'Give your start date'],
  ],
  unitsOf: [[1], [2], [5]],
  trayUnits: [[1], [2], [5]],
  announceUnits: [
    [1, 'Your plan meets every credit rule'],
    [5, 'Your plan meets every credit rule'],
  ],
  planDetails: { move: { carried: [[0], [1], [2], [12]], left: [[0], [1], [2], [12]] } },
  filters: { all: [[43]], inPlan: [[0], [5]], fits: [[0], [21]] },
  searchFor: [['telephone']],
  hiddenByFilters: [[1], [2], [3], [6], [8], [11]],
  showFound: [[1], [2], [3], [6], [8], [11]],
  shown: [[0], [1], [2], [3], [6], [12]],
  table: { caption: [['Level 2 Diploma']] },
  pick: [[diary]],
  details: [[diary]],
  creditsOf: [[1], [2], [3], [4], [6], [10]],
  guidedHoursOf: [[1], [2], [3], [6], [15]],
  groupTab: [
    ['B', '13 of 16', 'short by 3'],
    ['C', '4', ''],
  ],
  groupNote: {
    units: [
      [3, null],
      [null, 2],
      [10, 10],
      [4, 6],
      [1, null],
    ],
    all: [[1], [2], [3], [5], [6]],
    minimum: [[1], [2], [3], [6], [16]],
    maximum: [[1], [2], [3], [6], [7]],
    between: [
      [1, 2],
      [2, 3],
      [4, 6],
      [5, 9],
    ],
  },
  groupLead: {
    seeRulesUnits: [[1], [2], [5]],
    freeUnits: [[1], [2], [5]],
    allUnits: [[1], [2], [5]],
    units: [
      [3, null, 1],
      [null, 2, 1],
      [10, 10, 4],
      [4, 6, 5],
    ],
    seeRules: [[1], [2], [3], [6], [12]],
    all: [
      [5, 19],
      [1, 3],
      [2, 6],
    ],
    minimum: [
      [16, 0],
      [3, 3],
      [6, 2],
    ],
    maximum: [
      [7, 0],
      [2, 3],
      [6, 6],
    ],
    between: [
      [4, 9, 0],
      [2, 6, 3],
    ],
    free: [[0], [1], [2], [3], [6], [12]],
  },
  groupFigure: { units: [[1], [2], [5]], of: [[13, 16]], alone: [[0], [1], [2], [3], [6], [12]] },
  groupFigureLong: {
    of: [[19]],
    atLeast: [[16]],
    atMost: [[7]],
    between: [[4, 9]],
    units: [
      [3, null],
      [null, 2],
      [10, 10],
      [4, 6],
      [1, null],
    ],
  },
  groupState: { toGoUnits: [[1], [2], [3]], overUnits: [[1], [2]], toGo: [[1], [3], [16]], over: [[1], [2]] },
  meter: { minimum: [[16]], maximum: [[7]], all: [[19]] },
  expandGroup: [['M'], ['B']],
  collapseGroup: [['M'], ['B']],
  trayText: [
    [42, 45],
    [0, 55],
  ],
  countOnce: [[1], [2], [5]],
  trayGroup: [
    ['C', 0],
    ['A', 1],
    ['A', 2],
    ['A', 3],
    ['C', 6],
    ['M', 19],
  ],
  totalOf: [[45], [55]],
  selectedNotCounted: [[47, 45]],
  rowState: {
    achieved: [[1], [2], [3], [5], [6]],
    notOffered: [['No trainer this year']],
    alsoIn: [[['Certificate in Flowers']]],
  },
  effect: {
    groupTo: [['B', 16, 16]],
    groupOver: [['C', 9, 7]],
    groupUnitsTo: [
      ['B', 1, 2],
      ['B', 2, 3],
    ],
    groupUnitsOver: [
      ['B', 2, 1],
      ['B', 3, 2],
    ],
    totalTo: [[42, 45]],
    levelTo: [[3, 31, 40]],
    extra: [[1], [2], [3], [5], [6]],
    barred: [[online]],
    needsUnit: [[online]],
  },
  effectShort: {
    groupTo: [['B', 16, 16]],
    groupOver: [['C', 9, 7]],
    groupUnitsTo: [['B', 2, 3]],
    totalTo: [[42, 45]],
    levelTo: [[3, 31, 40]],
  },
  swapWith: [[sales]],
  swapMany: [[2], [3], [6]],
  swapFor: [
    [online, [sales]],
    [online, [sales, incidents]],
  ],
  facts: {
    from: [['City & Guilds', 'Level 2 Diploma in Customer Service: Qualification handbook']],
    fromReader: [['NCFE specification, page 12']],
    share: [
      [{ guided: 2040, share: 1770, needed: 14_700, all: 17_040 }],
      [{ guided: 2040, share: 1770, needed: 14_700, all: null }],
    ],
  },
  earlier: { have: [[diploma]], said: [[0], [1], [2], [3], [6], [12]], takeBack: [[diploma]] },
  mandatoryWhy: [['M']],
  summary: {
    guidedHoursKnown: [[1], [213]],
    guidedHoursRange: [
      [198, 206, 240, 1],
      [180, 190, 251, 2],
      [162, 180, 270, 3],
      [120, 150, 330, 6],
    ],
    offeringGlh: [['Pearson', '213–240']],
    shortest: [[1], [2], [3], [6], [12]],
  },
  nextStepDetail: { finishExactly: [[1], [2], [3], [6], [12]], addUnit: [[diary]] },
  wholeQualification: {
    skill: [
      ['Communication', 1, 6],
      ['Application of Number', 2, 6],
    ],
    tqt: [[1], [2], [3], [160]],
    glhElsewhere: [[110, 'Ofqual', 'Register of Regulated Qualifications']],
  },
};
