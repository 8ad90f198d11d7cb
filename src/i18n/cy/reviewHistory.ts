import type { reviewHistory as English } from '../en/reviewHistory.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { reviewParties } from './reviewNotes.ts';

const { plural } = counted;
const { date } = formats;

/** What was agreed before, by whom and when. */
export const reviewHistory: typeof English = {
  summary: (count) =>
    plural(count, {
      two: 'Hanes: # gofnod',
      few: 'Hanes: # chofnod',
      many: 'Hanes: # chofnod',
      other: 'Hanes: # cofnod',
    }),
  event: ({ kind, by, name, day, fingerprint }) => {
    const code = `${fingerprint.slice(0, 4)} ${fingerprint.slice(4)}`;
    const who = `${reviewParties[by]}, ${name}`;
    return kind === 'agreed'
      ? `${date(day)}: cytunodd ${who}. Cod y cynllun ${code}.`
      : `${date(day)}: tynnodd ${who} y cytundeb yn ôl. Cod y cynllun ${code}.`;
  },
  look: 'Gweld yr hyn y cytunwyd arno',
  title: 'Yr hyn y cytunwyd arno',
  dates: (start, end) => {
    const from = start === null ? 'Dim dyddiad dechrau.' : `Dechrau: ${date(start)}.`;
    return end === null
      ? `${from} Gorffen: yr amser byrraf y mae’r ddogfen yn ei ganiatáu.`
      : `${from} Gorffen: ${date(end)}.`;
  },
  units: 'Unedau',
  changes: 'Beth sy’n wahanol nawr',
  noChanges: 'Mae’r cynllun yr un fath â phan gytunwyd arno.',
  goBack: 'Mynd yn ôl at hyn',
  goBackText:
    'Bydd y dewisiadau, y dyddiadau a’r misoedd fel yr oeddent. Bydd y nodiadau, y camau gweithredu a’r dyddiadur yn aros. Gallwch ei ddadwneud.',
  unknownFramework: 'Nid yw’r fframwaith y cytunwyd arno gan y cynllunydd mwyach.',
  heading: 'Hanes y cytundebau',
};
