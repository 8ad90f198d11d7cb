import type { nextSteps as messages } from '../../../src/i18n/en/nextSteps.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import type { NextStep } from '../../../src/rules/nextStep.ts';
import type { Amount } from '../../../src/catalogue/schema.ts';
import type { SamplesOf } from '../samplesOf.ts';

type Of<Kind extends NextStep['kind']> = Extract<NextStep, { kind: Kind }>;

const titles: Readonly<Record<string, string>> = {
  'L/506/2133': 'Promote additional products and/or services to customers',
  'M/506/1895': 'Buddy a colleague to develop their skills',
};
const titleOf = (reference: string) => titles[reference] ?? reference;

/** Each step with what its message takes beside it. */
const each = <Step extends NextStep>(first: Step, ...others: readonly Step[]) => {
  const said: [[Step, typeof titleOf], ...[Step, typeof titleOf][]] = [
    [first, titleOf],
    ...others.map((step): [Step, typeof titleOf] => [step, titleOf]),
  ];
  return said;
};

const group = { qualification: 'customer-service-diploma-2', group: 'B' } as const;
const references = ['L/506/2133', 'M/506/1895', 'L/506/1807', 'H/506/1814', 'R/506/2134', 'A/506/2161'];
const open: Finding = {
  kind: 'startDate',
  ruleId: 'start',
  qualification: null,
  status: 'unknown',
  have: 0,
  need: 0,
  measure: 'units',
  units: [],
  source: null,
  startDate: null,
  from: '2016-10-14',
  revised: null,
};

const pick = (credits: number, more: boolean): Of<'pickFromGroup'> => ({
  kind: 'pickFromGroup',
  ...group,
  credits,
  more,
});
const pickUnits = (units: number, more: boolean): Of<'pickUnitsFromGroup'> => ({
  kind: 'pickUnitsFromGroup',
  ...group,
  units,
  more,
});
const out = (credits: number): Of<'takeOut'> => ({ kind: 'takeOut', ...group, credits });
const outUnits = (units: number): Of<'takeOutUnits'> => ({ kind: 'takeOutUnits', ...group, units });
const repeat = (count: number): Of<'repeat'> => ({ kind: 'repeat', units: references.slice(0, count) });
const back = (count: number): Of<'takeBack'> => ({
  kind: 'takeBack',
  group: 'M',
  units: references.slice(0, count),
});
const any = (credits: number): Of<'pickAny'> => ({ kind: 'pickAny', credits });
const atLevel = (credits: number): Of<'pickAtLevel'> => ({ kind: 'pickAtLevel', level: 3, credits });
const confirm = (count: number): Of<'confirm'> => ({
  kind: 'confirm',
  findings: Array.from({ length: count }, () => open),
});

const asks: Amount = { of: { groups: ['A', 'B'] }, measure: 'units', atLeast: 3 };
const most: Amount = { of: { level: { atMost: 1 } }, measure: 'credits', atMost: 6 };

export const nextSteps: SamplesOf<typeof messages> = {
  startDate: each<Of<'startDate'>>(
    { kind: 'startDate', startDate: null, from: '2016-10-14' },
    { kind: 'startDate', startDate: '2016-10-13', from: '2016-10-14' },
  ),
  chooseQualification: each<Of<'chooseQualification'>>({
    kind: 'chooseQualification',
    rule: 'one',
    of: ['Level 2 NVQ Diploma', 'Level 2 Certificate'],
  }),
  takeOut: each(out(1), out(2), out(3), out(6), out(12)),
  takeOutUnits: each(outUnits(1), outUnits(2), outUnits(3)),
  repeat: each(repeat(1), repeat(2), repeat(3)),
  chooseOne: each<Of<'chooseOne'>>({ kind: 'chooseOne', pair: ['L/506/2133', 'M/506/1895'] }),
  unblock: each<Of<'unblock'>>({ kind: 'unblock', findings: [open] }),
  takeBack: each(back(1), back(2), back(3)),
  pickFromGroup: each(
    ...([pick(1, false), pick(2, false)] as const),
    ...[3, 6, 16].map((credits) => pick(credits, false)),
    ...[1, 2, 3, 6, 12].map((credits) => pick(credits, true)),
  ),
  pickUnitsFromGroup: each(pickUnits(1, false), pickUnits(2, false), pickUnits(1, true), pickUnits(2, true)),
  pickRequired: each<Of<'pickRequired'>>({ kind: 'pickRequired', unit: 'M/506/1895', required: 'L/506/2133' }),
  meet: each<Of<'meet'>>(
    { kind: 'meet', finding: { ...open, kind: 'amount', possible: 1, asks } },
    { kind: 'meet', finding: { ...open, kind: 'choice', ways: [{ all: [asks] }, { all: [asks, most] }] } },
    { kind: 'meet', finding: { ...open, kind: 'whenTaken', any: { groups: ['A'] }, all: [asks] } },
  ),
  reduce: each<Of<'reduce'>>(
    { kind: 'reduce', finding: { ...open, kind: 'amount', possible: 9, asks: most } },
    { kind: 'reduce', finding: { ...open, kind: 'choice', ways: [{ all: [most] }, { all: [asks, most] }] } },
    { kind: 'reduce', finding: { ...open, kind: 'whenTaken', any: { groups: ['A'] }, all: [most] } },
  ),
  pickAny: each(any(1), any(2), any(3), any(6), any(12)),
  pickAtLevel: each(atLevel(1), atLevel(2), atLevel(3), atLevel(6), atLevel(9)),
  confirm: each(confirm(1), confirm(2), confirm(3), confirm(6), confirm(7)),
  done: each<Of<'done'>>({ kind: 'done' }),
};
