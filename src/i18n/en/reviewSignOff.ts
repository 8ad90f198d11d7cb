import type { AgreedChange } from '../../plan/agreedContent.ts';
import type { Party } from '../../plan/recordSchema.ts';
import type { TitleOf } from '../sayFinding.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { reviewParties } from './reviewNotes.ts';
import { trainingParts } from './trainingParts.ts';

const { plural } = counted;
const { date } = formats;

const unitChange = ({ unit, before, after }: Extract<AgreedChange, { kind: 'unit' }>, titleOf: TitleOf): string => {
  const title = `“${titleOf(unit)}”`;
  if (after === 'ruledOut') return `${title} was left out.`;
  if (before === null || before === 'ruledOut') return `${title} was added.`;
  if (after === null) return `${title} was taken out.`;
  return after === 'achieved'
    ? `${title} is now marked as achieved before.`
    : `${title} is no longer marked as achieved before.`;
};

/** Who has agreed to the plan, and what has changed since. */
export const reviewSignOff = {
  heading: 'Agreement',
  honest: 'This device keeps a note of who agreed to what, and when. It is not a legal electronic signature.',
  notYet: 'Not agreed yet',
  agreed: (name: string, day: string) => `${name}, ${date(day)}`,
  agreedState: 'Agreed',
  changedState: 'Changed since',
  changedSince: (name: string, day: string) => `Changed since ${name} agreed on ${date(day)}:`,
  unreadable: 'What was agreed does not match its own plan code.',
  more: (count: number) => plural(count, { one: 'and # more change', other: 'and # more changes' }),
  agree: 'Agree',
  agreeAgain: 'Agree again',
  agreeAbout: (party: Party) => `${reviewParties[party]}: agree to this plan`,
  agreeAgainAbout: (party: Party) => `${reviewParties[party]}: agree again to this plan`,
  takeBack: 'Take back',
  takeBackAbout: (party: Party) => `${reviewParties[party]}: take back the agreement`,
  dialogTitle: (party: Party) => `${reviewParties[party]} agrees`,
  dialogText: (plan: string, code: string) => `You agree to the plan “${plan}” as it is now. Its plan code is ${code}.`,
  name: 'Your name',
  nameMissing: 'Give your name.',
  submit: 'I agree to this plan',
  printToSign: 'Print to sign',
  planCode: 'Plan code',
  code: (fingerprint: string) => `${fingerprint.slice(0, 4)} ${fingerprint.slice(4)}`,
  changes: (change: AgreedChange, titleOf: TitleOf): string => {
    switch (change.kind) {
      case 'unit':
        return unitChange(change, titleOf);
      case 'startDate':
        return change.after === null ? 'The start date was taken out.' : `The start date is now ${date(change.after)}.`;
      case 'settled':
        return `The figures of “${titleOf(change.unit)}” were changed.`;
      case 'offering':
        return 'The awarding organisation was changed.';
      case 'achievedQualification':
        return 'An earlier qualification was changed.';
      case 'name':
        return `The plan was called “${change.before}”. Now it is called “${change.after}”.`;
      case 'framework':
        return 'The framework has other rules now.';
      case 'pathway':
        return 'It is another apprenticeship now.';
      case 'training':
        return `${trainingParts[change.part]}: changed.`;
    }
  },
};
