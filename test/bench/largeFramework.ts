import { creditsOf } from '../../src/catalogue/credits.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Amount, Pathway, Unit } from '../../src/catalogue/schema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import {
  buildFramework,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

export interface LargeCase {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly catalogue: Catalogue;
}

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/**
 * A framework such as a provider might bring, with as many units and rules as asked for: a mandatory group of five
 * units, a total, a level, then minimums and maximums in credits and in units over the other groups (one of them nested
 * in another), barred pairs of neighbours, and units that require a neighbour or any other unit, in turn. One unit in a
 * hundred stands in a second group; one in ten has no published level. `alternatives`: choices between two groups, each
 * with an amount over two groups, a most at a level and a condition beside it; then no unit stands in two groups.
 */
export function largeCase(units: number, rules: number, seed = 1, alternatives = 0): LargeCase {
  const roll = dice(seed);
  const groupCount = Math.max(2, Math.ceil(rules / 3));
  const groups = Array.from({ length: groupCount }, (_, index) => `G${index + 1}`);
  const groupOf = (index: number) => groups[index % groupCount] ?? 'G1';
  const mandatory = Array.from({ length: 5 }, (_, index) => buildUnit(`M/${index}`, 4, 'M', { level: 3 }));
  const optional = Array.from({ length: units - mandatory.length }, (_, index) => {
    const credits = 2 + roll(5);
    return buildUnit(`U/${index}`, credits, groupOf(Math.floor((index * groupCount) / units)), {
      ...(roll(10) > 0 && { level: 2 + roll(3) }),
      ...(roll(5) > 0 && { glh: Math.min(10 + roll(30), 10 * credits) }),
      ...(index % 100 === 99 && alternatives === 0 && { alsoIn: [groupOf(index)] }),
    });
  }).map((unit) => (unit.alsoIn?.includes(unit.group) ? buildUnit(unit.reference, creditsOf(unit), unit.group) : unit));
  const any = () => roll(optional.length - 1);
  const inTurn: readonly ((turn: number) => BareUnitRule)[] = [
    (turn) => ({ kind: 'groupCreditsMaximum', group: groupOf(turn * 2 + 1), credits: 9 + roll(4) }),
    (turn) => ({ kind: 'groupCreditsMinimum', group: groupOf(turn * 2), credits: 5 + roll(6) }),
    (turn) => ({ kind: 'groupUnitsMaximum', group: groupOf(turn * 2 + 1), units: 3 + roll(2) }),
    () => {
      const one = any();
      return { kind: 'barredPair', units: [`U/${one}`, `U/${one + 1}`] };
    },
    (turn) => ({ kind: 'groupUnitsMinimum', group: groupOf(turn * 2), units: 1 + roll(2) }),
    (turn) => {
      const one = any();
      return { kind: 'requires', unit: `U/${one}`, required: `U/${turn % 2 === 0 ? one + 1 : any()}` };
    },
  ];
  const always: readonly BareUnitRule[] = [
    { kind: 'allOfGroup', group: 'M', credits: 20 },
    { kind: 'totalCreditsMinimum', credits: 75 },
    { kind: 'levelCreditsMinimum', level: 3, credits: 45 },
  ];
  const choices = Array.from({ length: alternatives }, (_, turn): readonly BareUnitRule[] => {
    const [one, other] = [groupOf(turn * 2), groupOf(turn * 2 + 1)];
    const unitsOf = (group: string, atLeast: number): Amount => ({
      of: { groups: [group] },
      measure: 'units',
      atLeast,
    });
    return [
      {
        kind: 'choice',
        atLeast: 1,
        ways: [{ all: [unitsOf(one, 2 + roll(2))] }, { all: [unitsOf(other, 2 + roll(2))] }],
      },
      { kind: 'amount', of: { groups: [one, other] }, measure: 'credits', atLeast: 6 + roll(6) },
      { kind: 'amount', of: { groups: [one], level: { atMost: 2 } }, measure: 'credits', atMost: 6 + roll(4) },
      {
        kind: 'whenTaken',
        any: { groups: [other] },
        all: [{ of: { units: ['U/1', 'U/2'] }, measure: 'units', atLeast: 1 }],
      },
    ];
  }).flat();
  const others = Array.from({ length: rules - always.length }, (_, index) => {
    const make = inTurn[index % inTurn.length];
    return make ? [make(Math.floor(index / inTurn.length))] : [];
  }).flat();
  const pathway = buildPathway({
    qualifications: [
      buildQualification({
        credits: 75,
        groups: ['M', ...groups.map((id, index) => (index === groupCount - 1 ? buildGroup(id, 'G1') : buildGroup(id)))],
        units: [...mandatory, ...optional],
        rules: [...always, ...choices, ...others],
      }),
    ],
  });
  const picked = optional.filter((_, index) => index % Math.ceil(units / 6) === 3).map((unit) => unit.reference);
  return { pathway, catalogue: { frameworks: [buildFramework([pathway])] }, plan: buildPlan({ pathway, picked }) };
}

const source = { document: 'document', section: 'Rules' };

function changed({ pathway, plan }: LargeCase, qualifications: Pathway['qualifications'], rules: Pathway['rules']) {
  const whole = { ...pathway, qualifications, rules };
  return { plan, pathway: whole, catalogue: { frameworks: [buildFramework([whole])] } };
}

/** The same, with three units that are alike, of which one counts. */
export function fewCase(units: number, rules: number, seed: number): LargeCase {
  const large = largeCase(units, rules, seed);
  const few = ['U/0', 'U/1', 'U/2'];
  return changed(
    large,
    large.pathway.qualifications.map((qualification) => {
      const model = qualification.units.find(({ reference }) => reference === few[0]);
      return {
        ...qualification,
        units: qualification.units.map((unit) =>
          model && few.includes(unit.reference) ? { ...model, reference: unit.reference } : unit,
        ),
        rules: [...qualification.rules, { kind: 'countsAtMost', id: 'few', source, units: few, atMost: 1 }],
      };
    }),
    large.pathway.rules,
  );
}

const inTens = ({ glh, ...unit }: Unit): Unit => ({
  ...unit,
  ...(glh && { glh: { ...glh, value: Math.ceil(glh.value / 10) * 10 } }),
});

/** The same, with guided hours, in tens, asked for in place of credits: of all units, and of those of one group. */
export function hoursCase(units: number, rules: number, seed: number): LargeCase {
  const large = largeCase(units, rules, seed);
  return changed(
    large,
    large.pathway.qualifications.map((qualification) => ({
      ...qualification,
      units: qualification.units.map(inTens),
      rules: [
        ...qualification.rules.filter(({ kind }) => kind !== 'totalCreditsMinimum' && kind !== 'levelCreditsMinimum'),
        { kind: 'amount', id: 'hours', source, of: {}, measure: 'hours', atLeast: 350 },
        { kind: 'amount', id: 'hours-of-group', source, of: { groups: ['G1'] }, measure: 'hours', atLeast: 60 },
      ],
    })),
    large.pathway.rules,
  );
}

/** Two of them, each with half of the units and rules, and two rules across both. */
export function tiedCase(units: number, rules: number, seed: number): LargeCase {
  const [one, other] = [largeCase(units / 2, rules / 2, seed), largeCase(units / 2, rules / 2, seed + 1)];
  const renamed = JSON.stringify(other.pathway.qualifications).replaceAll('"U/', '"V/').replaceAll('"M/', '"N/');
  const second = (JSON.parse(renamed) as Pathway['qualifications']).map((each) => ({ ...each, id: 'second' }));
  const across = buildPathway({
    rules: [
      { kind: 'amount', of: { level: { atMost: 2 } }, measure: 'units', atMost: 10 },
      { kind: 'whenTaken', any: { units: ['U/3'] }, all: [{ of: { units: ['V/3'] }, measure: 'units', atLeast: 1 }] },
    ],
  });
  return changed(one, [...one.pathway.qualifications, ...second], across.rules);
}

/** The same two, without rules across them: a fifth of the second one's units are units of the first. */
export function sharedCase(units: number, rules: number, seed: number): LargeCase {
  const two = tiedCase(units, rules, seed);
  const [first, second] = two.pathway.qualifications;
  if (!first || !second) return two;
  const pairs = new Map<string, string>(
    Array.from({ length: Math.floor(units / 10) }, (_, index) => [`V/${index}`, `U/${index}`]),
  );
  const rename = (reference: string) => pairs.get(reference) ?? reference;
  const models = new Map(first.units.map((unit) => [unit.reference, unit]));
  const parsed = JSON.parse(JSON.stringify(second.rules), (_, value: unknown) =>
    typeof value === 'string' ? rename(value) : value,
  ) as typeof second.rules;
  const mixed = {
    ...second,
    rules: parsed,
    units: second.units.map((unit) => {
      const { group, alsoIn } = unit;
      const model = models.get(rename(unit.reference));
      return model ? { ...model, group, ...(alsoIn && { alsoIn }) } : unit;
    }),
  };
  return changed(two, [first, mixed], []);
}
