import type { reviewSignOff as English } from '../en/reviewSignOff.ts';
import type { AgreedChange } from '../../plan/agreedContent.ts';
import type { Party } from '../../plan/recordSchema.ts';
import type { TitleOf } from '../sayFinding.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { reviewParties } from './reviewNotes.ts';
import { trainingParts } from './trainingParts.ts';

const { plural } = counted;
const { date } = formats;

const agreementOf: Readonly<Record<Party, string>> = {
  apprentice: 'Cytundeb y prentis',
  tutor: 'Cytundeb y tiwtor',
  employer: 'Cytundeb y cyflogwr',
};

const unitChange = ({ unit, before, after }: Extract<AgreedChange, { kind: 'unit' }>, titleOf: TitleOf): string => {
  const title = `“${titleOf(unit)}”`;
  if (after === 'ruledOut') return `Gadawyd ${title} allan.`;
  if (before === null || before === 'ruledOut') return `Ychwanegwyd ${title}.`;
  if (after === null) return `Tynnwyd ${title} o’r cynllun.`;
  return after === 'achieved'
    ? `Mae ${title} bellach wedi’i nodi fel uned a gyflawnwyd eisoes.`
    : `Nid yw ${title} bellach wedi’i nodi fel uned a gyflawnwyd eisoes.`;
};

/** Who has agreed to the plan, and what has changed since. */
export const reviewSignOff: typeof English = {
  heading: 'Cytundeb',
  honest:
    'Mae’r ddyfais hon yn cadw cofnod o bwy sydd wedi cytuno i beth, a phryd. Nid yw’n llofnod electronig cyfreithiol.',
  notYet: 'Heb gytuno eto',
  agreed: (name, day) => `${name}, ${date(day)}`,
  agreedState: 'Wedi cytuno',
  changedState: 'Wedi newid ers hynny',
  changedSince: (name, day) => `Wedi newid ers i ${name} gytuno ar ${date(day)}:`,
  unreadable: 'Nid yw’r cynllun y cytunwyd iddo yn cyfateb i’w god ei hun.',
  more: (count) => plural(count, { other: 'a hefyd # newid arall' }),
  agree: 'Cytuno',
  agreeAgain: 'Cytuno eto',
  agreeAbout: (party) => `${reviewParties[party]}: cytuno i’r cynllun hwn`,
  agreeAgainAbout: (party) => `${reviewParties[party]}: cytuno eto i’r cynllun hwn`,
  takeBack: 'Tynnu’n ôl',
  takeBackAbout: (party) => `${reviewParties[party]}: tynnu’n ôl y cytundeb`,
  dialogTitle: (party) => agreementOf[party],
  dialogText: (plan, code) => `Rydych chi’n cytuno i’r cynllun “${plan}” fel y mae nawr. Cod y cynllun yw ${code}.`,
  name: 'Eich enw',
  nameMissing: 'Rhowch eich enw.',
  submit: 'Rwy’n cytuno i’r cynllun hwn',
  printToSign: 'Argraffu i’w lofnodi',
  planCode: 'Cod y cynllun',
  code: (fingerprint) => `${fingerprint.slice(0, 4)} ${fingerprint.slice(4)}`,
  changes: (change, titleOf) => {
    switch (change.kind) {
      case 'unit':
        return unitChange(change, titleOf);
      case 'startDate':
        return change.after === null
          ? 'Tynnwyd y dyddiad dechrau.'
          : `Y dyddiad dechrau bellach yw ${date(change.after)}.`;
      case 'settled':
        return `Newidiwyd ffigurau “${titleOf(change.unit)}”.`;
      case 'offering':
        return 'Newidiwyd y corff dyfarnu.';
      case 'achievedQualification':
        return 'Newidiwyd cymhwyster blaenorol.';
      case 'name':
        return `“${change.before}” oedd enw’r cynllun. “${change.after}” yw ei enw nawr.`;
      case 'framework':
        return 'Mae gan y fframwaith reolau eraill nawr.';
      case 'pathway':
        return 'Prentisiaeth arall yw hon bellach.';
      case 'training':
        return `${trainingParts[change.part]}: wedi newid.`;
    }
  },
};
