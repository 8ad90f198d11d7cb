import type { reviewPoints as English } from '../en/reviewPoints.ts';
import { sayPoint, type PointMessages } from '../sayPoint.ts';
import { formats } from './formats.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';
import { levelName } from './levels.ts';

const { plural } = counted;
const { date } = formats;
const { hours } = hourWords;

const sentences: PointMessages = {
  startDate: ({ startDate, revised }) =>
    `Diwygiwyd y ddogfen ar ${date(revised)}. A yw’n berthnasol i rywun sy’n dechrau ar ${date(startDate)}?`,
  noStartDate: () => 'Pryd mae’r brentisiaeth yn dechrau?',
  priorUnit: ({ unit }, titleOf) => `Mae “${titleOf(unit)}” wedi’i chyflawni eisoes. A yw’n cyfrif?`,
  unitLevels: ({ level, units: inDoubt }) =>
    plural(inDoubt.length, {
      one: `Mae # uned heb lefel hysbys. Mae ei lefel yn effeithio ar y credydau ar ${levelName(level)} neu uwch.`,
      other: `Mae # uned heb lefel hysbys. Mae eu lefelau’n effeithio ar y credydau ar ${levelName(level)} neu uwch.`,
    }),
  repeats: ({ units: inDoubt }) =>
    plural(inDoubt.length, { other: 'A oedd # uned yn rhan o gymhwyster sydd gan y prentis eisoes?' }),
  strangers: ({ units: strangers }) =>
    plural(strangers.length, {
      one: 'Nid yw # uned yn rhan o’r diploma hwn. A ddylai fod yn y cynllun?',
      other: 'Nid yw # uned yn rhan o’r diploma hwn. A ddylent fod yn y cynllun?',
    }),
  frameworkCopies: () =>
    'Mae copïau o’r fersiwn hon o’r fframwaith sydd â rheolau gwahanol i’w gilydd. A yw’r cynllun hwn yn cael ei wirio yn ôl yr un cywir?',
  requirement: ({ text }) => `Mae’r ddogfen yn gofyn am hyn: ${text.cy ?? text.en} A yw wedi’i wneud?`,
  rule: () => 'Mae un rheol yn dibynnu ar rywbeth nad yw’r cynllunydd yn ei wybod.',
  proxy: ({ skill, qualification, result }) =>
    result === ''
      ? `${about.skills.proxyNames[qualification]} yn lle ${about.skills.names[skill]}: pa radd neu lefel?`
      : `${about.skills.proxyNames[qualification]}, canlyniad ${result}, yn lle ${about.skills.names[skill]}: a yw’n ddigon?`,
  priorHours: ({ claim }) =>
    `Mae’r cynllun yn hawlio ${hours(claim.claimed.offMinutes + claim.claimed.onMinutes)} o ddysgu blaenorol. A yw hyn yn cyfrif?`,
  guidedHours: ({ units: inDoubt }) =>
    plural(inDoubt.length, {
      other: 'Nid oes neb wedi cyhoeddi oriau dan arweiniad ar gyfer # uned. Beth mae’r fanyleb yn ei ddweud?',
    }),
  err: () => 'A yw’r prentis wedi dysgu am hawliau a chyfrifoldebau yn y gwaith?',
  stillOpen: ({ reviewBy }) =>
    `Roedd y fframwaith i’w adolygu erbyn ${date(reviewBy)}. A all prentisiaid newydd ddechrau arno o hyd?`,
};

/** What the planner cannot know, and who can. */
export const reviewPoints: typeof English = {
  heading: 'I’w cadarnhau',
  none: 'Nid oes dim i’w gadarnhau.',
  sentence: (subject, titleOf) => sayPoint(sentences, subject, titleOf),
  who: {
    trainingProvider: 'Y darparwr hyfforddiant sy’n gwybod.',
    awardingOrganisation: 'Y corff dyfarnu sy’n gwybod.',
    apprentice: 'Y prentis sy’n gwybod.',
    employer: 'Y cyflogwr a’r darparwr sy’n cadarnhau hyn.',
  },
  whom: {
    trainingProvider: 'darparwr hyfforddiant',
    awardingOrganisation: 'corff dyfarnu',
    apprentice: 'prentis',
    employer: 'cyflogwr a darparwr',
  },
  tick: 'Ticio',
  tickAbout: (what) => `Ticio: ${what}`,
  toUnits: 'Mynd i Unedau',
  toHours: 'Mynd i Oriau',
  goAbout: (way, what) => `${way}: ${what}`,
  by: 'Pwy sy’n cadarnhau hyn?',
  byHint: 'Enw, ac ar ran pwy y mae’n siarad.',
  day: 'Dyddiad',
  remark: 'Sylw (dewisol)',
  save: 'Cadarnhau',
  confirmed: (by, day) => `Cadarnhawyd gan ${by}, ${date(day)}.`,
  settled: 'Cadarnhawyd.',
  takeBack: 'Tynnu’n ôl',
  takeBackAbout: (what) => `Tynnu’n ôl y cadarnhad: ${what}`,
  byMissing: 'Nodwch pwy sy’n cadarnhau hyn.',
  dayMissing: 'Rhowch ddyddiad heddiw neu un cynharach.',
  decides: 'Mae’r canlyniad yn dibynnu ar hyn.',
};
