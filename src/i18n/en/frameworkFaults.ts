import type { Fault, Unique } from '../../catalogue/fault.ts';
import type { Amount } from '../../catalogue/schema.ts';
import { counted } from './counted.ts';
import { ownEntry } from '../../plan/ownEntry.ts';

const { credits, guidedHours, hours, units } = counted;

const uniqueNames: Readonly<Record<Unique, string>> = {
  document: 'document',
  slip: 'slip',
  pathway: 'pathway',
  qualification: 'qualification',
  offering: 'qualification number',
  group: 'group',
  unit: 'unit',
  rule: 'rule',
  proxy: 'proxy qualification',
  essentialSkill: 'Essential Skill',
  hourComponent: 'part of the hours',
};

/** Lists of a framework file, one entry each. */
const entryNames: Readonly<Record<string, string>> = {
  documents: 'document',
  slips: 'slip',
  pathways: 'pathway',
  qualifications: 'qualification',
  offerings: 'offering',
  groups: 'group',
  units: 'unit',
  rules: 'rule',
  proxies: 'proxy',
  essentialSkills: 'Essential Skill',
  components: 'part',
};

/** `pathways[0].groups[1].statedCredits` → pathway 1, group 2, “statedCredits”: counted as a reader counts. */
export function sayPlace(path: string): string {
  if (path === '') return 'The file as a whole';
  const steps = path.match(/[^.[\]]+(?:\[\d+\])*/g) ?? [path];
  return steps
    .map((step) => {
      const [, list = '', at] = /^([^[]+)\[(\d+)\]$/.exec(step) ?? [];
      return at === undefined ? `“${step}”` : `${ownEntry(entryNames, list) ?? list} ${Number(at) + 1}`;
    })
    .join(', ');
}

const measured = (measure: Amount['measure'], count: number) =>
  ({ credits, units, hours: guidedHours })[measure](count);

/** One fault of a framework file in plain words; where it is, `sayPlace` says. */
export function sayFault(fault: Fault): string {
  switch (fault.code) {
    case 'shape':
      if (fault.received === 'undefined') return 'This is missing.';
      if (fault.expected === 'never') return 'The planner does not know this entry. Check its spelling.';
      return fault.expected === null
        ? `This is not allowed here: ${fault.received}.`
        : `There should be ${fault.expected} here, but there is ${fault.received}.`;
    case 'duplicate':
      return `The ${uniqueNames[fault.what]} “${fault.id}” is there twice. It is first at ${sayPlace(fault.first)}.`;
    case 'unitInTwo':
      return `Unit “${fault.unit}” stands in another qualification of this pathway, too. The planner can count a unit in one qualification only.`;
    case 'missingGroup':
      return `There is no group “${fault.group}” here.`;
    case 'missingUnit':
      return `There is no unit “${fault.unit}” here.`;
    case 'missingQualification':
      return `There is no qualification “${fault.qualification}” in this pathway.`;
    case 'missingDocument':
      return `There is no document “${fault.document}” in the file.`;
    case 'missingSlip':
      return `There is no slip “${fault.slip}” in the file.`;
    case 'groupCircle':
      return `Group “${fault.group}” ends up inside itself. Check “within” in the groups around it.`;
    case 'groupSum':
      return `Group “${fault.group}” says ${credits(fault.stated)}, but its units add up to ${fault.found}.`;
    case 'pathwaySum':
      return `The pathway says ${credits(fault.stated)}, but its parts add up to ${fault.found}.`;
    case 'hoursSum':
      return `This says ${hours(fault.stated)}, but the parts add up to ${fault.found}.`;
    case 'upsideDownRange':
      return `The lower figure, ${fault.min}, is above the higher one, ${fault.max}.`;
    case 'minimumAboveMaximum':
      return fault.group === null
        ? `This asks for at least ${measured(fault.measure, fault.minimum)} but allows at most ${fault.maximum}.`
        : `Group “${fault.group}” asks for at least ${measured(fault.measure, fault.minimum)} but allows at most ${fault.maximum}.`;
    case 'outOfReach':
      return fault.group === null
        ? `This asks for at least ${measured(fault.measure, fault.minimum)}, but all units together give only ${fault.reachable}.`
        : `Group “${fault.group}” asks for at least ${measured(fault.measure, fault.minimum)}, but its units give only ${fault.reachable}.`;
    case 'noFigure':
      return 'This asks for nothing. Give “atLeast”, “atMost” or both, or say which units it is about.';
    case 'groupsAndUnits':
      return 'This names groups and units at once. Name one or the other.';
    case 'wrongScope':
      return 'Only a rule of a qualification can name groups, and only a rule of the pathway can name qualifications.';
    case 'tooFewWays':
      return `This asks for ${fault.asked} ways, but there are only ${fault.ways}.`;
    case 'sharedUnits':
      return 'A unit stands in several groups, and only in some of them would it count here. Give it one group. A rule can name several groups.';
    case 'tooManyAmounts':
      return `There are more than ${fault.most} amounts here. The planner cannot check so many.`;
    case 'unlikeUnits':
      return 'These units differ in credits, level or groups, so it would matter which of them counts.';
    case 'someOfAlike':
      return 'Of some units, only so many count. This names some of those units and not the others. Name all of them, or none.';
    case 'unknownCredits':
      return 'This asks for credits, but the file does not give the credits of everything it is about. Give them, or ask for units.';
    case 'hoursOfAlike':
      return 'This asks for guided hours, and of some units here only so many count. It would matter which of them.';
    case 'noRules':
      return 'There are no rules, so any plan at all would be ready.';
    case 'readyBelow':
      return `The qualification says ${credits(fault.stated)}, but its rules let a plan be ready with ${fault.least}. Add the rule on the total, or say in “fewerCredits” why that is right.`;
    case 'offeringCredits':
      return `This row says ${credits(fault.offered)}, but the qualification needs ${fault.stated}.`;
    case 'tqtBelowGlh':
      return `The total time is ${hours(fault.tqt)}, but ${fault.glh} of guided learning are part of it.`;
    case 'removedOffering':
      return `The file itself says that qualification ${fault.number} was removed.`;
    case 'gradeNotInScale':
      return `The grade “${fault.grade}” is not in its scale.`;
  }
}
