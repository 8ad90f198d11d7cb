import type { reviewVerdict as English } from '../en/reviewVerdict.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { credits, plural } = counted;

const named = (option: string | null) => (option === null ? 'y cynllun hwn' : `Opsiwn ${option}`);
/** After a vowel the article leans on the word before it: mae’r cynllun. */
const leaning = (option: string | null) => (option === null ? '’r cynllun hwn' : ` Opsiwn ${option}`);

/** The verdict on a plan, and what to do about it. */
export const reviewVerdict: typeof English = {
  standing: {
    ready: (option) => `Mae${leaning(option)} yn bodloni pob rheol am gredydau`,
    confirmed: (option) => `Mae${leaning(option)} yn bodloni pob rheol am gredydau, o gyfrif yr hyn a gadarnhawyd`,
    toConfirm: (option) => `Nid yw${leaning(option)} yn torri unrhyw reol, ond nid yw’n sicr eto`,
    skillsShort: (option) => `Mae gan ${named(option)} yr unedau, ond nid y Sgiliau Hanfodol`,
    inProgress: (option) => `Nid yw${leaning(option)} yn gyflawn eto`,
    needsChange: (option) => `Mae angen newid ${named(option)}`,
    cannotBeCompleted: (option) => `Ni ellir cwblhau${leaning(option)} fel y mae`,
  },
  shortStanding: { confirmed: 'Barod, wedi’i gadarnhau', skillsShort: 'Sgiliau Hanfodol heb eu bodloni' },
  announcement: (heading, lead) => `${heading}. ${lead}`,
  step: (step) => `${step}.`,
  toConfirmBeforeSigning: (count) =>
    plural(count, {
      two: 'Cadarnhewch # beth cyn i chi lofnodi.',
      few: 'Cadarnhewch # pheth cyn i chi lofnodi.',
      many: 'Cadarnhewch # pheth cyn i chi lofnodi.',
      other: 'Cadarnhewch # peth cyn i chi lofnodi.',
    }),
  confirmedBy: (names) => `Cadarnhawyd gan ${formats.list(names)}.`,
  nothingToConfirm: 'Nid oes dim ar ôl i’w gadarnhau.',
  notCounted: (selected, counting) => `Dewiswyd ${credits(selected)}; mae ${counting} ohonynt yn cyfrif.`,
};
