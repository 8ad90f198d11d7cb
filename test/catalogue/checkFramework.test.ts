import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { frameworkContent } from '../../src/catalogue/hashFramework.ts';
import { checkFramework } from '../../src/catalogue/checkFramework.ts';
import type { Fault } from '../../src/catalogue/fault.ts';
import contactCentre from '../../src/catalogue/frameworks/contactCentre.json';
import customerService from '../../src/catalogue/frameworks/customerService.json';
import type { Framework, Pathway, PathwayRule, Qualification, Unit, UnitRule } from '../../src/catalogue/schema.ts';
import { findUnitFact } from '../../src/catalogue/unitFacts.ts';
import { runs } from '../runs.ts';

/** A copy of the built-in Customer Service framework to break one thing in, with its Level 2 pathway and diploma. */
function draft() {
  const framework: Framework = structuredClone(builtInCatalogue.frameworks[0] ?? expect.fail());
  const pathway: Pathway = framework.pathways[0] ?? expect.fail();
  const diploma: Qualification = pathway.qualifications[0] ?? expect.fail();
  const unit = (reference: string): Unit =>
    diploma.units.find((candidate) => candidate.reference === reference) ?? expect.fail(reference);
  const hours = pathway.hours ?? expect.fail();
  return { framework, pathway, hours, diploma, unit };
}

type Draft = ReturnType<typeof draft>;

function faultsAfter(breakIt: (file: Draft) => void): readonly Fault[] {
  const file = draft();
  breakIt(file);
  const checked = checkFramework(file.framework);
  return checked.ok ? [] : checked.faults;
}

const source = { document: 'customer-service-framework', section: 'Here' };
const origin = { publisher: 'Provider', document: 'Specification', reading: 'direct' as const };
const rule = (own: Record<string, unknown>) => ({ id: 'own', source, ...own }) as UnitRule;
const oneOf = (of: string[]): PathwayRule => ({ kind: 'oneQualification', id: 'one', source, of });
const D = 'pathways[0].qualifications[0]';

/** A second qualification beside the diploma, with one of the diploma's units in it. */
function withSecond(file: Draft, differs: Partial<Unit>): Draft {
  const { pathway, diploma, unit } = file;
  const units = [{ ...unit('T/506/2143'), group: 'A', ...differs }];
  const rules = [rule({ kind: 'totalCreditsMinimum', credits: 1 })];
  pathway.qualifications.push({ ...diploma, id: 'second', groups: [{ id: 'A', source }], units, rules });
  pathway.rules = pathway.rules.filter(({ kind }) => kind !== 'pathwayCredits');
  return file;
}

const SECOND = 'pathways[0].qualifications[1]';
const placeOf = (reference: string) =>
  `${D}.units[${draft().diploma.units.findIndex((unit) => unit.reference === reference)}]`;

/** References of two optional units with the same credits, level and group. */
function alike(count: number, { units }: Draft['diploma']): readonly string[] {
  const figures = ({ creditValue, reference, group }: Unit) =>
    `${creditValue} ${findUnitFact(reference)?.level} ${group}`;
  const optional = units.filter(({ group }) => group !== 'M');
  const found = optional
    .map((one) => optional.filter((each) => figures(each) === figures(one)))
    .find(({ length }) => length >= count);
  if (!found) return expect.fail();
  return found.slice(0, count).map(({ reference }) => reference);
}

test('both built-in files are accepted and come back unchanged', () => {
  for (const file of [customerService, contactCentre]) {
    const check = checkFramework(file);
    expect(check.ok && frameworkContent(check.framework)).toEqual(file);
  }
});

const broken: readonly (readonly [what: string, breakIt: (file: Draft) => void, fault: Fault])[] = [
  [
    'a requirement asks for nothing',
    ({ diploma }) => void diploma.rules.push(rule({ kind: 'amount', of: { groups: ['A'] }, measure: 'units' })),
    { code: 'noFigure', path: `${D}.rules[6]` },
  ],
  [
    'one of several ways asks for at least nothing, so that every plan goes it',
    ({ diploma }) => {
      const way = (atLeast: number) => ({ all: [{ of: { groups: ['A'] }, measure: 'units', atLeast }] });
      diploma.rules.push(rule({ kind: 'choice', atLeast: 1, ways: [way(1), way(0)] }));
    },
    { code: 'noFigure', path: `${D}.rules[6].ways[1].all[0]` },
  ],
  [
    'a rule is about levels of which the lowest is above the highest',
    ({ diploma }) => {
      const of = { level: { atLeast: 3, atMost: 2 } };
      diploma.rules.push(rule({ kind: 'amount', of, measure: 'credits', atMost: 1 }));
    },
    { code: 'upsideDownRange', min: 3, max: 2, path: `${D}.rules[6].of.level` },
  ],
  [
    'a unit needs itself',
    ({ diploma }) => void diploma.rules.push(rule({ kind: 'requires', unit: 'D/506/2119', required: 'D/506/2119' })),
    {
      code: 'duplicate',
      what: 'unit',
      id: 'D/506/2119',
      first: `${D}.rules[6].unit`,
      path: `${D}.rules[6].required`,
    },
  ],
  [
    'a rule limits a group that no unit stands in',
    ({ diploma }) => {
      diploma.groups.push({ id: 'Z', source });
      diploma.rules.push(rule({ kind: 'groupCreditsMaximum', group: 'Z', credits: 5 }));
    },
    { code: 'emptyGroup', group: 'Z', path: `${D}.rules[6].group` },
  ],
  [
    'the review comes before the issue',
    (file) => {
      file.framework.issued = '2020-02-02';
      file.framework.reviewBy = '2019-02-02';
    },
    { code: 'tooEarly', day: '2019-02-02', other: '2020-02-02', path: 'reviewBy' },
  ],
  [
    'a requirement names groups and units at once',
    ({ diploma }) =>
      void diploma.rules.push(
        rule({ kind: 'amount', of: { groups: ['A'], units: ['D/506/2119'] }, measure: 'units', atLeast: 1 }),
      ),
    { code: 'groupsAndUnits', path: `${D}.rules[6].of` },
  ],
  [
    'more ways are asked for than there are',
    ({ diploma }) => {
      const all = [{ of: { groups: ['B'] }, measure: 'units', atLeast: 1 }];
      diploma.rules.push(rule({ kind: 'choice', atLeast: 3, ways: [{ all }, { all }] }));
    },
    { code: 'tooFewWays', asked: 3, ways: 2, path: `${D}.rules[6].atLeast` },
  ],
  [
    'a requirement counts a unit in one of its two groups and not in the other',
    ({ diploma, unit }) => {
      unit('D/506/2119').alsoIn = ['B'];
      diploma.rules.push(rule({ kind: 'amount', of: { groups: ['A'] }, measure: 'units', atLeast: 1 }));
    },
    { code: 'sharedUnits', path: `${D}.rules[6]` },
  ],
  [
    'a level is asked for of a unit that counts towards the whole in one of its two groups only',
    ({ diploma, unit }) => {
      (diploma.groups.find(({ id }) => id === 'B') ?? expect.fail()).counts = false;
      unit('D/506/2119').alsoIn = ['B'];
      diploma.rules.push(rule({ kind: 'levelCreditsMinimum', level: 2, credits: 1 }));
    },
    { code: 'sharedUnits', path: `${D}.rules[6]` },
  ],
  [
    'credits are asked for of a named unit that counts towards the whole in one of its two groups only',
    ({ diploma, unit }) => {
      (diploma.groups.find(({ id }) => id === 'B') ?? expect.fail()).counts = false;
      unit('D/506/2119').alsoIn = ['B'];
      const units = ['D/506/2119'];
      diploma.rules.push(rule({ kind: 'amount', of: { units }, measure: 'credits', atLeast: 1 }));
    },
    { code: 'sharedUnits', path: `${D}.rules[6]` },
  ],
  [
    'a way of a choice asks for more than its units give',
    ({ diploma }) => {
      const all = [{ of: { groups: ['A'] }, measure: 'units', atLeast: 3 }];
      const other = [{ of: { groups: ['B'] }, measure: 'units', atLeast: 1 }];
      diploma.rules.push(rule({ kind: 'choice', atLeast: 1, ways: [{ all }, { all: other }] }));
    },
    { code: 'outOfReach', measure: 'units', group: 'A', minimum: 3, reachable: 2, path: `${D}.rules[6]` },
  ],
  [
    'a requirement has its least above its most',
    ({ diploma }) =>
      void diploma.rules.push(rule({ kind: 'amount', of: {}, measure: 'units', atLeast: 12, atMost: 11 })),
    { code: 'minimumAboveMaximum', measure: 'units', group: null, minimum: 12, maximum: 11, path: `${D}.rules[6]` },
  ],
  [
    'what a unit asks for is not there',
    ({ diploma }) =>
      void diploma.rules.push(
        rule({
          kind: 'whenTaken',
          any: { groups: ['C'] },
          all: [{ of: { units: ['X'] }, measure: 'units', atLeast: 1 }],
        }),
      ),
    { code: 'missingUnit', unit: 'X', path: `${D}.rules[6].all[0].of.units[0]` },
  ],
  [
    'credits are asked for of one unit, and of it and another only one counts',
    ({ diploma }) => {
      const units = alike(2, diploma);
      const all = [{ of: { units: [units[1]] }, measure: 'credits', atLeast: 1 }];
      diploma.rules.push(rule({ kind: 'countsAtMost', units, atMost: 1 }));
      diploma.rules.push(rule({ id: 'other', kind: 'whenTaken', any: { groups: ['C'] }, all }));
    },
    { code: 'someOfAlike', path: `${D}.rules[7]` },
  ],
  [
    'one of three units counts, and one of two of them, so that it matters which does',
    ({ diploma }) => {
      const three = alike(3, diploma);
      diploma.rules.push(rule({ kind: 'countsAtMost', units: three.slice(1), atMost: 1 }));
      diploma.rules.push(rule({ id: 'other', kind: 'countsAtMost', units: three, atMost: 1 }));
    },
    { code: 'someOfAlike', path: `${D}.rules[6]` },
  ],
  [
    'units of which only some count are not alike',
    ({ diploma }) =>
      void diploma.rules.push(rule({ kind: 'countsAtMost', units: ['D/506/2119', 'A/506/2130'], atMost: 1 })),
    { code: 'unlikeUnits', path: `${D}.rules[6].units` },
  ],
  [
    'there are more amounts than can be checked while somebody waits',
    ({ diploma }) => {
      const all = Array.from({ length: 20 }, () => ({ of: { groups: ['B'] }, measure: 'units', atLeast: 1 }));
      const ways = Array.from({ length: 16 }, () => ({ all }));
      diploma.rules.push(rule({ kind: 'choice', atLeast: 1, ways }));
    },
    { code: 'tooManyAmounts', most: 300, path: `${D}.rules` },
  ],
  ['there are no rules', ({ diploma }) => void (diploma.rules = []), { code: 'noRules', path: `${D}.rules` }],
  [
    'an awarding organisation has fewer credits than the qualification',
    ({ diploma }) => void Object.assign(diploma.offerings[0] ?? {}, { creditValue: 37 }),
    { code: 'offeringCredits', offered: 37, stated: 45, path: `${D}.offerings[0].creditValue` },
  ],
  [
    'an awarding organisation asks for more credits than the rules do, so that a plan would be ready too early',
    ({ diploma }) => void Object.assign(diploma.offerings[0] ?? {}, { creditValue: 46 }),
    { code: 'offeringCredits', offered: 46, stated: 45, path: `${D}.offerings[0].creditValue` },
  ],
  [
    'the total time is below the guided hours in it',
    ({ diploma }) => void (diploma.tqt = 100),
    { code: 'tqtBelowGlh', tqt: 100, glh: 275, path: `${D}.tqt` },
  ],
  [
    'a unit has more guided hours than its credits stand for',
    ({ unit }) => void (unit('D/506/2119').glh = { value: 31, origin }),
    {
      code: 'glhAboveCredits',
      glh: 31,
      hours: 30,
      path: `${placeOf('D/506/2119')}.glh`,
    },
  ],
  [
    'a unit needs one that it does not go with, so that nobody could ever take it',
    ({ diploma }) =>
      void diploma.rules.push(
        rule({ kind: 'requires', unit: 'D/506/2119', required: 'A/506/2130' }),
        rule({ id: 'other', kind: 'barredPair', units: ['A/506/2130', 'D/506/2119'] }),
      ),
    { code: 'neverTaken', unit: 'D/506/2119', one: 'D/506/2119', other: 'A/506/2130', path: `${D}.rules[6]` },
  ],
  [
    "Group M's units do not have the credits stated",
    ({ diploma }) => void (diploma.groups[0] = { id: 'M', source, statedCredits: 20 }),
    { code: 'groupSum', group: 'M', stated: 20, found: 19, path: `${D}.groups[0].statedCredits` },
  ],
  [
    'the rule on all of Group M asks for other credits than its units have',
    ({ diploma }) => void (diploma.rules[0] = rule({ kind: 'allOfGroup', group: 'M', credits: 18 })),
    { code: 'groupSum', group: 'M', stated: 18, found: 19, path: `${D}.rules[0].credits` },
  ],
  [
    'guided hours stand upside down and no slip says so',
    ({ framework }) => delete framework.pathways[1]?.qualifications[0]?.offerings[14]?.slips,
    {
      code: 'upsideDownRange',
      min: 389,
      max: 375,
      path: 'pathways[1].qualifications[0].offerings[14].glh',
    },
  ],
  [
    'a unit stands in a pathway twice',
    ({ diploma, unit }) => diploma.units.push({ ...unit('T/506/2143') }),
    {
      code: 'duplicate',
      what: 'unit',
      id: 'T/506/2143',
      first: `${D}.units[12].reference`,
      path: `${D}.units[39].reference`,
    },
  ],
  [
    'a unit of two qualifications is one of those of which only some count',
    (file) => {
      const { diploma } = withSecond(file, {});
      const units = alike(2, diploma);
      const [first = ''] = units;
      file.pathway.qualifications[1]?.units.push({ ...file.unit(first), group: 'A' });
      diploma.rules.push(rule({ kind: 'countsAtMost', units, atMost: 1 }));
    },
    {
      code: 'unitInTwo',
      unit: alike(2, draft().diploma)[0] ?? '',
      path: `${placeOf(alike(2, draft().diploma)[0] ?? '')}.reference`,
    },
  ],
  [
    'a unit of two qualifications has another title in the second',
    (file) => void withSecond(file, { title: 'Communicate in writing' }),
    {
      code: 'unitDiffers',
      unit: 'T/506/2143',
      what: 'title',
      first: placeOf('T/506/2143'),
      path: `${SECOND}.units[0].title`,
    },
  ],
  [
    'a rule speaks of a group there is none of',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'groupUnitsMaximum', group: 'Z', units: 2 })),
    { code: 'missingGroup', group: 'Z', path: `${D}.rules[6].group` },
  ],
  [
    'a unit stands in a group there is none of',
    ({ unit }) => void (unit('T/506/2143').group = 'Z'),
    { code: 'missingGroup', group: 'Z', path: `${D}.units[12].group` },
  ],
  [
    'a unit stands in a further group there is none of',
    ({ unit }) => void (unit('T/506/2143').alsoIn = ['C', 'Z']),
    { code: 'missingGroup', group: 'Z', path: `${D}.units[12].alsoIn[1]` },
  ],
  [
    'a unit names its own group as a further one',
    ({ unit }) => void (unit('T/506/2143').alsoIn = ['B']),
    { code: 'duplicate', what: 'group', id: 'B', first: `${D}.units[12].group`, path: `${D}.units[12].alsoIn[0]` },
  ],
  [
    'a group is part of one there is none of',
    ({ diploma }) => void (diploma.groups[3] = { id: 'C', within: 'Z', source }),
    { code: 'missingGroup', group: 'Z', path: `${D}.groups[3].within` },
  ],
  [
    'a group is part of itself',
    ({ diploma }) => void (diploma.groups[3] = { id: 'C', within: 'C', source }),
    { code: 'groupCircle', group: 'C', path: `${D}.groups[3].within` },
  ],
  [
    'a barred pair names a unit there is none of',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'barredPair', units: ['L/506/1807', 'X/000/0000'] })),
    { code: 'missingUnit', unit: 'X/000/0000', path: `${D}.rules[6].units[1]` },
  ],
  [
    'a unit requires one there is none of',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'requires', unit: 'L/506/1807', required: 'X/000/0000' })),
    { code: 'missingUnit', unit: 'X/000/0000', path: `${D}.rules[6].required` },
  ],
  [
    'a unit that is not there requires one',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'requires', unit: 'X/000/0000', required: 'L/506/1807' })),
    { code: 'missingUnit', unit: 'X/000/0000', path: `${D}.rules[6].unit` },
  ],
  [
    'a source names a document that is not listed',
    ({ hours }) => void (hours.onTheJob.source = { document: 'lost', section: 'On-the-job training' }),
    { code: 'missingDocument', document: 'lost', path: 'pathways[0].hours.onTheJob.source.document' },
  ],
  [
    "an awarding organisation's row names a slip that is not listed",
    ({ diploma }) => void (diploma.offerings[0] = { ...(diploma.offerings[0] ?? expect.fail()), slips: ['lost'] }),
    { code: 'missingSlip', slip: 'lost', path: `${D}.offerings[0].slips[0]` },
  ],
  [
    'a unit names a slip that is not listed',
    ({ unit }) => void (unit('T/506/2143').slips = ['lost']),
    { code: 'missingSlip', slip: 'lost', path: `${D}.units[12].slips[0]` },
  ],
  [
    'two rules of a qualification have one id',
    ({ diploma }) => diploma.rules.push({ kind: 'noRepeat', id: 'total-minimum', source }),
    {
      code: 'duplicate',
      what: 'rule',
      id: 'total-minimum',
      first: `${D}.rules[4].id`,
      path: `${D}.rules[6].id`,
    },
  ],
  [
    'two rules of a pathway have one id',
    ({ pathway }) => pathway.rules.push({ kind: 'startDate', id: 'pathway-credits', from: '2016-10-14', source }),
    {
      code: 'duplicate',
      what: 'rule',
      id: 'pathway-credits',
      first: 'pathways[0].rules[0].id',
      path: 'pathways[0].rules[2].id',
    },
  ],
  [
    'two groups have one id',
    ({ diploma }) => diploma.groups.push({ id: 'C', source }),
    { code: 'duplicate', what: 'group', id: 'C', first: `${D}.groups[3].id`, path: `${D}.groups[4].id` },
  ],
  [
    'two pathways have one id',
    ({ framework }) => void ((framework.pathways[1] ?? expect.fail()).id = 'customer-service-2'),
    {
      code: 'duplicate',
      what: 'pathway',
      id: 'customer-service-2',
      first: 'pathways[0].id',
      path: 'pathways[1].id',
    },
  ],
  [
    'two qualifications have one id',
    ({ framework }) =>
      void ((framework.pathways[1]?.qualifications[0] ?? expect.fail()).id = 'customer-service-diploma-2'),
    {
      code: 'duplicate',
      what: 'qualification',
      id: 'customer-service-diploma-2',
      first: `${D}.id`,
      path: 'pathways[1].qualifications[0].id',
    },
  ],
  [
    'two awarding organisations have one qualification number',
    ({ diploma }) => void ((diploma.offerings[1] ?? expect.fail()).number = '601/3544/X'),
    {
      code: 'duplicate',
      what: 'offering',
      id: '601/3544/X',
      first: `${D}.offerings[0].number`,
      path: `${D}.offerings[1].number`,
    },
  ],
  [
    'two documents have one id',
    ({ framework }) => framework.documents.push({ ...(framework.documents[0] ?? expect.fail()) }),
    {
      code: 'duplicate',
      what: 'document',
      id: 'customer-service-framework',
      first: 'documents[0].id',
      path: 'documents[3].id',
    },
  ],
  [
    'two slips have one id',
    ({ framework }) => framework.slips.splice(1, 0, { ...(framework.slips[0] ?? expect.fail()) }),
    { code: 'duplicate', what: 'slip', id: 'vtct-guided-hours', first: 'slips[0].id', path: 'slips[1].id' },
  ],
  [
    'two proxies have one id',
    ({ pathway }) => pathway.proxies?.push({ ...(pathway.proxies[0] ?? expect.fail()) }),
    {
      code: 'duplicate',
      what: 'proxy',
      id: 'communication-gcse',
      first: 'pathways[0].proxies[0].id',
      path: 'pathways[0].proxies[12].id',
    },
  ],
  [
    'an Essential Skill is asked for twice',
    ({ pathway }) => void ((pathway.essentialSkills[1] ?? expect.fail()).skill = 'communication'),
    {
      code: 'duplicate',
      what: 'essentialSkill',
      id: 'communication',
      first: 'pathways[0].essentialSkills[0].skill',
      path: 'pathways[0].essentialSkills[1].skill',
    },
  ],
  [
    'a part of the hours stands twice',
    ({ hours }) => hours.offTheJob.components?.push({ component: 'coaching', hours: 0 }),
    {
      code: 'duplicate',
      what: 'hourComponent',
      id: 'coaching',
      first: 'pathways[0].hours.offTheJob.components[2].component',
      path: 'pathways[0].hours.offTheJob.components[3].component',
    },
  ],
  [
    'a removed qualification is offered',
    ({ diploma }) => void ((diploma.offerings[1] ?? expect.fail()).number = '601/4213/3'),
    { code: 'removedOffering', number: '601/4213/3', path: `${D}.offerings[1].number` },
  ],
  [
    'a removed qualification is offered by its second number',
    ({ diploma }) => void ((diploma.offerings[1] ?? expect.fail()).otherNumber = '601/4213/3'),
    { code: 'removedOffering', number: '601/4213/3', path: `${D}.offerings[1].otherNumber` },
  ],
  [
    'the hours off the job are not the sum of their parts',
    ({ hours }) => void ((hours.offTheJob.components?.[1] ?? expect.fail()).hours = 67),
    { code: 'hoursSum', stated: 130, found: 131, path: 'pathways[0].hours.offTheJob.total' },
  ],
  [
    'the hours on the job are not the sum of their parts',
    ({ hours }) => void ((hours.onTheJob.components?.[1] ?? expect.fail()).hours = 178),
    { code: 'hoursSum', stated: 283, found: 282, path: 'pathways[0].hours.onTheJob.total' },
  ],
  [
    'the hours of the Essential Skills are not the sum of the skills',
    ({ hours }) => void ((hours.onTheJob.components?.[0] ?? expect.fail()).perSkill = 41),
    { code: 'hoursSum', stated: 80, found: 82, path: 'pathways[0].hours.onTheJob.components[0].hours' },
  ],
  [
    'hours off and on the job are not the total',
    ({ hours }) => void (hours.total = 412),
    { code: 'hoursSum', stated: 412, found: 413, path: 'pathways[0].hours.total' },
  ],
  [
    "the pathway's credits are not those of its qualifications and Essential Skills",
    ({ pathway }) => void (pathway.rules[0] = { kind: 'pathwayCredits', id: 'pathway-credits', credits: 58, source }),
    { code: 'pathwaySum', stated: 58, found: 57, path: 'pathways[0].rules[0].credits' },
  ],
  [
    'credits are asked of a qualification that has none',
    ({ diploma }) => void delete diploma.credits,
    { code: 'unknownCredits', path: 'pathways[0].rules[0]' },
  ],
  [
    'guided hours are asked for where of some units only so many count',
    (file) => {
      file.diploma.rules.push(
        rule({ kind: 'countsAtMost', units: alike(2, file.diploma), atMost: 1 }),
        rule({ kind: 'amount', id: 'hours', of: {}, measure: 'hours', atLeast: 100 }),
      );
    },
    { code: 'hoursOfAlike', path: `${D}.rules[7]` },
  ],
  [
    'a document is to be read at an address that anybody on the way could change',
    ({ framework }) => void ((framework.documents[0] ?? expect.fail()).address = 'http://example.org/'),
    {
      code: 'shape',
      requirement: 'starts_with',
      expected: '"https://"',
      received: '"http://e"',
      path: 'documents[0].address',
    },
  ],
  [
    'a rule of the pathway names a group',
    ({ pathway }) =>
      pathway.rules.push({ kind: 'amount', id: 'own', source, of: { groups: ['A'] }, measure: 'units', atLeast: 1 }),
    { code: 'wrongScope', path: 'pathways[0].rules[2].of' },
  ],
  [
    'a rule of a qualification names another qualification',
    ({ diploma }) =>
      diploma.rules.push(rule({ kind: 'amount', of: { qualifications: [diploma.id] }, measure: 'units', atLeast: 1 })),
    { code: 'wrongScope', path: `${D}.rules[6].of` },
  ],
  [
    'a rule of the pathway names a unit that is in none of its qualifications',
    ({ pathway }) =>
      pathway.rules.push({
        kind: 'whenTaken',
        id: 'own',
        source,
        any: { units: ['X/0'] },
        all: [{ of: {}, measure: 'units', atLeast: 1 }],
      }),
    { code: 'missingUnit', unit: 'X/0', path: 'pathways[0].rules[2].any.units[0]' },
  ],
  [
    'a choice names a qualification that is not there',
    ({ pathway, diploma }) => pathway.rules.push(oneOf([diploma.id, 'nowhere'])),
    { code: 'missingQualification', qualification: 'nowhere', path: 'pathways[0].rules[2].of[1]' },
  ],
  [
    'a qualification stands in two choices',
    ({ pathway, diploma }) => pathway.rules.push(oneOf([diploma.id, diploma.id])),
    {
      code: 'duplicate',
      what: 'qualification',
      id: 'customer-service-diploma-2',
      first: 'pathways[0].rules[2].of[0]',
      path: 'pathways[0].rules[2].of[1]',
    },
  ],
  [
    'a group has a minimum above its maximum',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'groupCreditsMaximum', group: 'B', credits: 15 })),
    {
      code: 'minimumAboveMaximum',
      measure: 'credits',
      group: 'B',
      minimum: 16,
      maximum: 15,
      path: `${D}.rules[2].credits`,
    },
  ],
  [
    'all of a group are asked for, and fewer allowed',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'groupCreditsMaximum', group: 'M', credits: 18 })),
    {
      code: 'minimumAboveMaximum',
      measure: 'credits',
      group: 'M',
      minimum: 19,
      maximum: 18,
      path: `${D}.rules[0].credits`,
    },
  ],
  [
    'a group asks for more units than it allows',
    ({ diploma }) =>
      diploma.rules.push(
        rule({ kind: 'groupUnitsMinimum', group: 'B', units: 4 }),
        rule({ kind: 'groupUnitsMaximum', id: 'other', group: 'B', units: 3 }),
      ),
    {
      code: 'minimumAboveMaximum',
      measure: 'units',
      group: 'B',
      minimum: 4,
      maximum: 3,
      path: `${D}.rules[6].units`,
    },
  ],
  [
    'a group asks for more units than it has',
    ({ diploma }) => diploma.rules.push(rule({ kind: 'groupUnitsMinimum', group: 'A', units: 3 })),
    { code: 'outOfReach', measure: 'units', group: 'A', minimum: 3, reachable: 2, path: `${D}.rules[6].units` },
  ],
  [
    'the total asks for more credits than there are',
    ({ diploma }) => void (diploma.rules[4] = rule({ kind: 'totalCreditsMinimum', credits: 131 })),
    {
      code: 'outOfReach',
      measure: 'credits',
      group: null,
      minimum: 131,
      reachable: 130,
      path: `${D}.rules[4].credits`,
    },
  ],
  [
    'a level asks for more credits than there can be at it',
    ({ diploma, unit }) => {
      unit('T/506/2143').level = { value: 2, origin: { publisher: 'P', document: 'D', reading: 'direct' } };
      diploma.rules.push(rule({ kind: 'levelCreditsMinimum', level: 3, credits: 127 }));
    },
    {
      code: 'outOfReach',
      measure: 'credits',
      group: null,
      minimum: 127,
      reachable: 126,
      path: `${D}.rules[6].credits`,
    },
  ],
  [
    'a least grade is not in its scale',
    ({ pathway }) =>
      void ((pathway.proxies?.[0] ?? expect.fail()).minimum = { scale: 'grade', grades: ['A', 'B'], atLeast: 'C' }),
    { code: 'gradeNotInScale', grade: 'C', path: 'pathways[0].proxies[0].minimum.atLeast' },
  ],
  [
    'a figure is not a number',
    ({ unit }) => void (unit('T/506/2143').creditValue = Number.NaN),
    { code: 'shape', requirement: 'number', expected: 'number', received: 'NaN', path: `${D}.units[12].creditValue` },
  ],
];

describe('a file is refused, with the place and the figures, when', () => {
  test.each(broken)('%s', (_, breakIt, fault) => {
    expect(faultsAfter(breakIt)).toEqual([fault]);
  });
});

describe('a unit that two qualifications of a pathway list', () => {
  const differing = (differs: Partial<Unit>) => faultsAfter((file) => void withSecond(file, differs));

  test('is taken once and counts in both, whatever group and heading it has there', () => {
    expect(differing({})).toEqual([]);
    expect(differing({ kind: 'knowledge' })).toEqual([]);
  });

  test('has the same credits, level and guided hours in both, wherever these were read', () => {
    const whatOf = (differs: Partial<Unit>) =>
      differing(differs).map((fault) => (fault.code === 'unitDiffers' ? fault.what : fault.code));
    expect(whatOf({ creditValue: 9, otherReference: '7' })).toEqual(['otherReference', 'creditValue']);
    expect(whatOf({ level: { value: 4, origin }, glh: { value: 7, origin } })).toEqual(['level', 'glh']);
  });

  test('counts in each for certain: not in one of two groups of which one counts', () => {
    const faults = faultsAfter((file) => {
      withSecond(file, { alsoIn: ['B'] });
      file.pathway.qualifications[1]?.groups.push({ id: 'B', source, counts: false });
    });
    expect(faults).toEqual([{ code: 'unitInTwo', unit: 'T/506/2143', path: `${SECOND}.units[0].reference` }]);
  });

  test('may make the credits of the pathway fewer, by no more than its own', () => {
    // The diploma's 45, the second's 45 and 12 of the Essential Skills; the unit has 4.
    const faults = (credits: number) =>
      faultsAfter((file) => {
        const { pathway, unit } = withSecond(file, {});
        pathway.rules.push({ kind: 'pathwayCredits', id: 'whole', source, credits });
        expect(unit('T/506/2143').creditValue).toBe(4);
      }).map(({ code }) => code);
    expect([97, 98, 102, 103].map(faults)).toEqual([['pathwaySum'], [], [], ['pathwaySum']]);
  });
});

test('every kind of fault has a file here that shows it', () => {
  // That a plan could be ready below the stated credits is found by going through the choices: see openFrameworkFile.
  const every: Record<Exclude<Fault['code'], 'readyBelow'>, true> = {
    shape: true,
    duplicate: true,
    unitInTwo: true,
    unitDiffers: true,
    missingGroup: true,
    missingUnit: true,
    unknownCredits: true,
    wrongScope: true,
    hoursOfAlike: true,
    missingQualification: true,
    missingDocument: true,
    missingSlip: true,
    groupCircle: true,
    groupSum: true,
    pathwaySum: true,
    hoursSum: true,
    upsideDownRange: true,
    minimumAboveMaximum: true,
    outOfReach: true,
    noFigure: true,
    emptyGroup: true,
    tooEarly: true,
    groupsAndUnits: true,
    tooFewWays: true,
    sharedUnits: true,
    noRules: true,
    unlikeUnits: true,
    someOfAlike: true,
    tooManyAmounts: true,
    offeringCredits: true,
    tqtBelowGlh: true,
    glhAboveCredits: true,
    neverTaken: true,
    removedOffering: true,
    gradeNotInScale: true,
  };
  expect(new Set(broken.map(([, , { code }]) => code))).toEqual(new Set(Object.keys(every)));
});

test.each([
  [{ kind: 'groupCreditsMinimum', group: 'A', credits: 0 }],
  [{ kind: 'groupUnitsMinimum', group: 'A', units: 0 }],
  [{ kind: 'totalCreditsMinimum', credits: 0 }],
  [{ kind: 'levelCreditsMinimum', level: 2, credits: 0 }],
])('a least of nothing is refused, where the figure stands: %o', (own) => {
  expect(faultsAfter(({ diploma }) => diploma.rules.push(rule(own)))).toEqual([
    { code: 'noFigure', path: `${D}.rules[6].${own.kind === 'groupUnitsMinimum' ? 'units' : 'credits'}` },
  ]);
});

test('a first day that no calendar has is refused, and told once', () => {
  const faults = (from: string) =>
    faultsAfter(({ pathway }) => pathway.rules.push({ kind: 'startDate', id: 'day', source, from }));
  expect(faults('2026-02-28')).toEqual([]);
  expect(faults('2026-02-31')).toMatchObject([{ code: 'shape', received: '"2026-02-31"' }]);
  expect(faults('')).toHaveLength(1);
});

test('a row may ask for more credits than the rules where the author says why, and never for fewer', () => {
  const faults = (creditValue: number) =>
    faultsAfter(({ framework, diploma }) => {
      const slips = framework.slips.slice(0, 1).map(({ id }) => id);
      Object.assign(diploma.offerings[0] ?? {}, { creditValue, slips });
    });
  expect([44, 45, 46].map((credits) => faults(credits).map(({ code }) => code))).toEqual([['offeringCredits'], [], []]);
});

describe('the edge of a limit is accepted', () => {
  test.each([
    [{ kind: 'groupCreditsMaximum', group: 'B', credits: 16 }],
    [{ kind: 'groupUnitsMinimum', group: 'A', units: 2 }],
    [{ kind: 'totalCreditsMinimum', credits: 130 }],
    [{ kind: 'levelCreditsMinimum', level: 3, credits: 130 }],
  ])('%o', (own) => {
    expect(faultsAfter(({ diploma }) => diploma.rules.push(rule(own)))).toEqual([]);
  });
});

test('a circle of three groups is reported at each of them, and nothing hangs', () => {
  const faults = faultsAfter(({ diploma }) => {
    for (const [position, within] of [
      [1, 'B'],
      [2, 'C'],
      [3, 'A'],
    ] as const) {
      const group = diploma.groups[position] ?? expect.fail();
      group.within = within;
    }
  });
  expect(faults.filter(({ code }) => code === 'groupCircle').map(({ path }) => path)).toEqual([
    `${D}.groups[1].within`,
    `${D}.groups[2].within`,
    `${D}.groups[3].within`,
  ]);
});

test("a nested group's credits count in the group around it", () => {
  const nested = (statedCredits: number) =>
    faultsAfter(({ diploma }) => {
      diploma.groups.push({ id: 'options', statedCredits, source });
      for (const group of diploma.groups.slice(1, 4)) group.within = 'options';
    });
  expect(nested(111)).toEqual([]);
  expect(nested(112)).toMatchObject([{ code: 'groupSum', found: 111 }]);
});

test('a missing part is named with its place', () => {
  const { programme: _, ...pathway } = draft().pathway;
  expect(checkFramework({ ...draft().framework, pathways: [pathway] })).toMatchObject({
    ok: false,
    faults: [{ code: 'shape', path: 'pathways[0].programme', received: 'undefined' }],
  });
});

describe('bad input is answered with faults and never with an exception', () => {
  test.each([
    ['null', null],
    ['nothing', undefined],
    ['a string', 'framework'],
    ['a list', []],
    ['an empty object', {}],
    ['not a number', Number.NaN],
    [
      'keys of the language itself',
      JSON.parse('{"__proto__":{"format":1},"constructor":1,"pathways":{"__proto__":[]}}'),
    ],
    ['lists nested ten thousand deep', JSON.parse(`{"pathways":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)],
    ['a very long list', { ...customerService, slips: Array.from({ length: 100_000 }, () => 0) }],
  ])('%s', (_, input: unknown) => {
    const checked = checkFramework(input);
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.faults.length).toBeLessThanOrEqual(100);
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (input) => {
        expect(checkFramework(input).ok).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });

  test('the real file with anything at all in one place', () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (path.length > 0) places.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, entry] of Object.entries(value))
        walk(entry, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(customerService, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, junk) => {
        const file: unknown = structuredClone(customerService);
        let spot = file;
        for (const key of place.slice(0, -1)) spot = Reflect.get(Object(spot), key);
        Reflect.set(Object(spot), place.at(-1) ?? '', junk);
        const checked = checkFramework(file);
        if (!checked.ok) expect(checked.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(1000) },
    );
  });
});

test('a unit that needs others in the end that do not go together is refused, however long the way; a circle is not', () => {
  const [one, two, three, four] = ['D/506/2119', 'A/506/2130', 'L/506/1788', 'T/506/2143'] as const;
  const needs = (unit: string, required: string) => rule({ kind: 'requires', unit, required });
  const faults = (...rules: readonly UnitRule[]) =>
    faultsAfter(({ diploma }) => void diploma.rules.push(...rules.map((each, at) => ({ ...each, id: `own-${at}` }))));
  expect(
    faults(needs(one, two), needs(two, three), needs(one, four), rule({ kind: 'barredPair', units: [four, three] })),
  ).toEqual([{ code: 'neverTaken', unit: one, one: four, other: three, path: `${D}.rules[6]` }]);
  expect(faults(needs(one, two), needs(two, one), rule({ kind: 'barredPair', units: [three, four] }))).toEqual([]);
});

test('more guided hours than the credits stand for are taken where a slip of the document says so, as are ten a credit', () => {
  const faults = (value: number, isNoted: boolean) =>
    faultsAfter(({ framework, unit }) => {
      const slips = isNoted ? framework.slips.slice(0, 1).map(({ id }) => id) : [];
      Object.assign(unit('D/506/2119'), { glh: { value, origin }, slips });
    }).map(({ code }) => code);
  expect([faults(30, false), faults(31, false), faults(31, true)]).toEqual([[], ['glhAboveCredits'], []]);
});

test('a framework that an earlier planner took goes on, so that its plans can still be judged', () => {
  const { framework, diploma, unit } = draft();
  unit('D/506/2119').glh = { value: 31, origin };
  diploma.rules.push(
    rule({ kind: 'requires', unit: 'D/506/2119', required: 'A/506/2130' }),
    rule({ id: 'other', kind: 'barredPair', units: ['A/506/2130', 'D/506/2119'] }),
  );
  expect([checkFramework(framework).ok, checkFramework(framework, true).ok]).toEqual([false, true]);
  diploma.rules.length = 0;
  expect(checkFramework(framework, true).ok, 'what was never taken').toBe(false);
});
