import type { PageMessages } from '../words.ts';
import { counted } from './counted.ts';

const { units, credits, hours, plural } = counted;

/** Finishing and mending a plan. */
export const completion: PageMessages['completion'] = {
  finish: 'Gorffen fy nghynllun',
  finishShort: 'Gorffen',
  finishTitle: 'Ffyrdd o orffen eich cynllun',
  finishLead: 'Nid oes dim yn newid nes i chi ddewis un. Gallwch ddadwneud hynny wedyn.',
  objective: 'Beth sydd bwysicaf i chi?',
  objectives: {
    fewestSurplusCredits: 'Dim mwy o gredydau nag sydd eu hangen',
    fewestUnits: 'Cyn lleied o unedau ychwanegol â phosibl',
    fewestGuidedHours: 'Cyn lleied o oriau dan arweiniad â phosibl',
    closestToStarred: 'Yr unedau â seren',
  },
  choice: (number) => `Dewis ${number}`,
  applyChoice: (number) => `Defnyddio dewis ${number}`,
  adds: (count) => `Yn ychwanegu ${units(count)}`,
  finishedCredits: 'Credydau yn y diwedd',
  finishedUnits: 'Unedau yn y diwedd',
  finishedHours: 'Oriau dan arweiniad yn y diwedd',
  guidedHours: (least, most) => {
    if (most === Infinity) return `${hours(least)} neu fwy`;
    return least === most ? hours(least) : `${least} i ${hours(most)}`;
  },
  certain: 'Yn bodloni pob rheol',
  toConfirm: 'I’w gadarnhau: yn dibynnu ar rywbeth nad oes neb wedi’i gyhoeddi',
  equallyGood: (count) =>
    plural(count, { one: 'Dyma’r ffordd orau: nid oes un arall cystal.', other: 'Mae # ffordd cystal â’i gilydd.' }),
  ways: (count) => plural(count, { zero: 'Nid oes modd gorffen bellach', other: '# ffordd bosibl o orffen' }),
  waysToConfirm: (count) => plural(count, { other: 'Mae # ffordd arall yn dibynnu ar rywbeth i’w gadarnhau' }),
  onlyWaysToConfirm: (count) =>
    plural(count, {
      one: '# ffordd bosibl o orffen, ac mae’n dibynnu ar rywbeth i’w gadarnhau',
      other: '# ffordd bosibl o orffen, ac maent yn dibynnu ar rywbeth i’w gadarnhau',
    }),
  noWay: 'Nid oes modd gorffen bellach',
  counting: 'Wrthi’n cyfrif y ffyrdd o orffen…',
  tooMany: 'Mae gormod o gyfuniadau i’w gwirio i gyd yma.',
  repairTitle: 'Y newid lleiaf sy’n cywiro’r cynllun',
  repair: 'Cywiro fy nghynllun',
  onlyTakeOut: (count) => `Dim ond tynnu ${units(count)}`,
  takeOut: (title) => `Tynnu ${title}`,
  putIn: (title) => `Ychwanegu ${title}`,
  repairedCredits: (count) => `Bydd ${credits(count)} yn eich cynllun wedyn.`,
  noRepair:
    'Nid oes newid i’r unedau a ddewisoch a fyddai’n cywiro’r cynllun. Edrychwch ar yr unedau a nodwyd fel rhai wedi’u cyflawni, i’w cadw neu ddim i chi.',
  blockedLead: {
    together: 'Nid oes cyfuniad o’r unedau sydd ar ôl yn bodloni pob rheol. Gyda’i gilydd, mae’r rhain yn rhwystr:',
    each: 'Nid oes cyfuniad o’r unedau sydd ar ôl yn bodloni pob rheol. Dyma beth sy’n rhwystr ym mhob cymhwyster:',
    whichever:
      'Pa gymhwyster bynnag a ddewiswch, nid oes cyfuniad o’r unedau sydd ar ôl yn bodloni pob rheol. Dyma beth sy’n rhwystr ym mhob un:',
  },
  blockedRuledOut: 'Ddim i chi',
  blockedPicked: 'Yn eich cynllun',
  allowAgain: (title) => `Caniatáu “${title}” eto`,
  allowAll: (count) => plural(count, { one: 'Caniatáu # uned eto', other: 'Caniatáu’r # uned hyn eto' }),
};
