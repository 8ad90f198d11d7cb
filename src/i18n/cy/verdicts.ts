import { counted } from './counted.ts';

const { plural } = counted;

/** The verdict on a plan's choice of units: short for a chip, long for a sentence. It speaks of the plan, so it is masculine. */
export const verdicts = {
  short: {
    ready: 'Barod',
    toConfirm: 'I’w gadarnhau',
    inProgress: 'Ar y gweill',
    needsChange: 'Angen newid',
    cannotBeCompleted: 'Ni ellir ei gwblhau',
  },
  toGo: (credits: number) => `${credits} i fynd`,
  sentence: {
    ready: 'Mae eich cynllun yn bodloni pob rheol.',
    toConfirm: (count: number) =>
      plural(count, {
        one: 'Nid oes dim yn torri rheol, ac mae # peth i’w gadarnhau o hyd.',
        two: 'Nid oes dim yn torri rheol, ac mae # beth i’w cadarnhau o hyd.',
        few: 'Nid oes dim yn torri rheol, ac mae # pheth i’w cadarnhau o hyd.',
        many: 'Nid oes dim yn torri rheol, ac mae # pheth i’w cadarnhau o hyd.',
        other: 'Nid oes dim yn torri rheol, ac mae # peth i’w cadarnhau o hyd.',
      }),
    inProgress: 'Nid yw eich cynllun yn gyflawn eto, ond gallwch ei gwblhau o hyd.',
    needsChange: 'Mae rhywbeth yn eich cynllun yn torri rheol ac mae angen ei newid.',
    cannotBeCompleted: 'Fel y mae, ni ellir cwblhau eich cynllun.',
  },
};
