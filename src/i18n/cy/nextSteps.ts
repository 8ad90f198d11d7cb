import type { NextStepMessages } from '../sayNextStep.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { amount, amounts, ways } from './requirements.ts';
import { levelName } from './levels.ts';

const { credits: creditsOf, units: unitsOf, plural } = counted;
const { date } = formats;

export const nextSteps: NextStepMessages = {
  startDate: ({ startDate, from }) =>
    startDate === null
      ? 'Rhowch eich dyddiad dechrau'
      : `Gwiriwch eich dyddiad dechrau: mae’r rheolau hyn ar gyfer pobl sy’n dechrau ar ${date(from)} neu wedyn`,
  chooseQualification: () => 'Dewiswch un o’r cymwysterau',
  takeOut: ({ group, credits }) => `Tynnwch ${creditsOf(credits)} o Grŵp ${group}`,
  takeOutUnits: ({ group, units }) => `Tynnwch ${unitsOf(units)} o Grŵp ${group}`,
  repeat: ({ units }) => `Tynnwch ${unitsOf(units.length)} sydd gennych eisoes`,
  chooseOne: ({ pair }, titleOf) => `Cadwch un yn unig: “${titleOf(pair[0])}” neu “${titleOf(pair[1])}”`,
  unblock: () => 'Ni ellir gorffen eich cynllun fel y mae',
  takeBack: ({ group, units }) => `Rhowch ${unitsOf(units.length)} o Grŵp ${group} yn ôl yn y cynllun`,
  pickFromGroup: ({ group, credits, more }) =>
    more ? `Dewiswch ${creditsOf(credits)} arall o Grŵp ${group}` : `Dewiswch ${creditsOf(credits)} o Grŵp ${group}`,
  pickUnitsFromGroup: ({ group, units, more }) =>
    more ? `Dewiswch ${unitsOf(units)} arall o Grŵp ${group}` : `Dewiswch ${unitsOf(units)} o Grŵp ${group}`,
  pickRequired: ({ unit, required }, titleOf) =>
    `Ychwanegwch “${titleOf(required)}”: mae ei hangen ar gyfer “${titleOf(unit)}”`,
  pickAny: ({ credits }) => `Dewiswch ${creditsOf(credits)} arall o unrhyw grŵp`,
  pickAtLevel: ({ level, credits }) => `Dewiswch ${creditsOf(credits)} arall ar ${levelName(level)} neu uwch`,
  meet: ({ finding }, titleOf) => {
    if (finding.kind === 'amount') return `Mae angen hyn: ${amount(finding.asks, titleOf)}`;
    if (finding.kind === 'choice') return `Dewiswch ffordd: ${ways(finding.ways, titleOf)}`;
    return `Mae eich unedau’n gofyn am hyn: ${amounts(finding.all, titleOf)}`;
  },
  reduce: ({ finding }, titleOf) => {
    if (finding.kind === 'amount') return `Dyma a ganiateir: ${amount(finding.asks, titleOf)}`;
    if (finding.kind === 'choice') return `Mae gormod yn eich cynllun: ${ways(finding.ways, titleOf)}`;
    return `Dyma a ganiateir gyda’ch unedau: ${amounts(finding.all, titleOf)}`;
  },
  confirm: ({ findings }) =>
    plural(findings.length, {
      two: 'Nid oes dim yn torri rheol. Cadarnhewch # beth',
      few: 'Nid oes dim yn torri rheol. Cadarnhewch # pheth',
      many: 'Nid oes dim yn torri rheol. Cadarnhewch # pheth',
      other: 'Nid oes dim yn torri rheol. Cadarnhewch # peth',
    }),
  done: () => 'Mae eich cynllun yn bodloni pob rheol am gredydau',
};
