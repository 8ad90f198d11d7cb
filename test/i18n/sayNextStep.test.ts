import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/i18n/en/nextSteps.ts';
import { sayNextStep } from '../../src/i18n/sayNextStep.ts';
import type { Finding } from '../../src/rules/finding.ts';
import type { NextStep } from '../../src/rules/nextStep.ts';

const say = (step: NextStep) => sayNextStep(nextSteps, step, (reference) => `Title of ${reference}`);
const group = { qualification: 'diploma', group: 'B' } as const;
const finding: Finding = {
  kind: 'totalCreditsMinimum',
  ruleId: 'total',
  qualification: 'diploma',
  status: 'unknown',
  have: 0,
  need: 1,
  measure: 'credits',
  units: [],
  source: null,
};

/** Each kind with 1 and with more; a new kind does not compile until it stands here. */
const said: { readonly [Kind in NextStep['kind']]: readonly [Extract<NextStep, { kind: Kind }>, string][] } = {
  startDate: [
    [{ kind: 'startDate', startDate: null, from: '2016-10-14' }, 'Give your start date'],
    [
      { kind: 'startDate', startDate: '2016-10-13', from: '2016-10-14' },
      'Check your start date: these rules are for starts from 14 October 2016',
    ],
  ],
  chooseQualification: [
    [{ kind: 'chooseQualification', rule: 'one', of: ['Diploma', 'Award'] }, 'Choose one of 2 qualifications'],
  ],
  takeOut: [
    [{ kind: 'takeOut', ...group, credits: 1 }, 'Take 1 credit out of Group B'],
    [{ kind: 'takeOut', ...group, credits: 2 }, 'Take 2 credits out of Group B'],
  ],
  takeOutUnits: [
    [{ kind: 'takeOutUnits', ...group, units: 1 }, 'Take 1 unit out of Group B'],
    [{ kind: 'takeOutUnits', ...group, units: 2 }, 'Take 2 units out of Group B'],
  ],
  repeat: [
    [{ kind: 'repeat', units: ['U1'] }, 'Take out 1 unit you already have'],
    [{ kind: 'repeat', units: ['U1', 'U2'] }, 'Take out 2 units you already have'],
  ],
  chooseOne: [[{ kind: 'chooseOne', pair: ['U1', 'U2'] }, 'Keep only one: “Title of U1” or “Title of U2”']],
  unblock: [[{ kind: 'unblock', findings: [finding] }, 'Your plan cannot be finished as it is']],
  takeBack: [
    [{ kind: 'takeBack', group: 'M', units: ['U1'] }, 'Put 1 unit of Group M back'],
    [{ kind: 'takeBack', group: 'M', units: ['U1', 'U2'] }, 'Put 2 units of Group M back'],
  ],
  pickFromGroup: [
    [{ kind: 'pickFromGroup', ...group, credits: 1, more: false }, 'Pick 1 credit from Group B'],
    [{ kind: 'pickFromGroup', ...group, credits: 16, more: false }, 'Pick 16 credits from Group B'],
    [{ kind: 'pickFromGroup', ...group, credits: 1, more: true }, 'Pick 1 more credit from Group B'],
    [{ kind: 'pickFromGroup', ...group, credits: 3, more: true }, 'Pick 3 more credits from Group B'],
  ],
  pickUnitsFromGroup: [
    [{ kind: 'pickUnitsFromGroup', ...group, units: 1, more: false }, 'Pick 1 unit from Group B'],
    [{ kind: 'pickUnitsFromGroup', ...group, units: 2, more: false }, 'Pick 2 units from Group B'],
    [{ kind: 'pickUnitsFromGroup', ...group, units: 1, more: true }, 'Pick 1 more unit from Group B'],
    [{ kind: 'pickUnitsFromGroup', ...group, units: 2, more: true }, 'Pick 2 more units from Group B'],
  ],
  meet: [
    [
      {
        kind: 'meet',
        finding: {
          ...finding,
          kind: 'amount',
          possible: 0,
          asks: { of: { groups: ['A', 'B'] }, measure: 'units', atLeast: 3 },
        },
      },
      'You need at least 3 units from Groups A and B',
    ],
    [
      {
        kind: 'meet',
        finding: {
          ...finding,
          kind: 'choice',
          ways: [
            { all: [{ of: { groups: ['A'] }, measure: 'units', atLeast: 3 }] },
            { all: [{ of: { groups: ['B'] }, measure: 'units', atLeast: 5 }] },
          ],
        },
      },
      'Choose a way: at least 3 units from Group A; or at least 5 units from Group B',
    ],
    [
      {
        kind: 'meet',
        finding: {
          ...finding,
          kind: 'whenTaken',
          any: { groups: ['A'] },
          all: [{ of: { units: ['U1', 'U2'] }, measure: 'units', atLeast: 1 }],
        },
      },
      'Your units ask for at least 1 unit from “Title of U1” or “Title of U2”',
    ],
  ],
  reduce: [
    [
      {
        kind: 'reduce',
        finding: {
          ...finding,
          kind: 'amount',
          possible: 9,
          asks: { of: { level: { atMost: 1 } }, measure: 'credits', atMost: 4 },
        },
      },
      'You may have at most 4 credits at Level 1 or below',
    ],
  ],
  pickRequired: [[{ kind: 'pickRequired', unit: 'U1', required: 'U2' }, 'Add “Title of U2”: “Title of U1” needs it']],
  pickAny: [
    [{ kind: 'pickAny', credits: 1 }, 'Pick 1 more credit from any group'],
    [{ kind: 'pickAny', credits: 3 }, 'Pick 3 more credits from any group'],
  ],
  pickAtLevel: [
    [{ kind: 'pickAtLevel', level: 3, credits: 1 }, 'Get 1 more credit at Level 3 or above'],
    [{ kind: 'pickAtLevel', level: 3, credits: 9 }, 'Get 9 more credits at Level 3 or above'],
  ],
  confirm: [
    [{ kind: 'confirm', findings: [finding] }, 'Nothing is broken. Confirm 1 thing'],
    [{ kind: 'confirm', findings: [finding, finding] }, 'Nothing is broken. Confirm 2 things'],
  ],
  done: [[{ kind: 'done' }, 'Your plan meets every credit rule']],
};

describe('The next step', () => {
  it.each(Object.values(said).flat())('is one sentence: %o', (step, sentence) => {
    expect(say(step)).toBe(sentence);
  });
});
