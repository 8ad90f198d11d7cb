import type { Fault, Unique } from '../../catalogue/fault.ts';
import type { Amount } from '../../catalogue/schema.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
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

const unitEntries: Readonly<Record<Extract<Fault, { code: 'unitDiffers' }>['what'], string>> = {
  title: 'title',
  titleCy: 'Welsh title',
  otherReference: 'second number',
  creditValue: 'number of credits',
  level: 'level',
  glh: 'number of guided hours',
};

/** What cannot stand in its place, whatever else the file says. */
function sayShape({ requirement, expected, received }: Extract<Fault, { code: 'shape' }>): string {
  switch (requirement) {
    case 'number':
      return `There should be a figure here, but there is ${received}.`;
    case 'min_value':
      return `${received} is too small here.`;
    case 'non_empty':
      return 'There is nothing in it. Fill it in, or take it out.';
    case 'min_length':
      return 'There have to be at least two here.';
    case 'picklist':
    case 'variant':
      return `${received} is not known here. Known are: ${expected?.replaceAll(/[()]/g, '').replaceAll(' | ', ', ')}.`;
    default:
      return expected === null
        ? `This is not allowed here: ${received}.`
        : `There should be ${expected} here, but there is ${received}.`;
  }
}

/** One fault of a framework file in plain words; where it is, `sayPlace` says. */
export function sayFault(fault: Fault): string {
  switch (fault.code) {
    case 'shape':
      if (fault.received === 'undefined') return 'This is missing.';
      if (fault.expected === 'never') return 'The planner does not know this entry. Check its spelling.';
      return sayShape(fault);
    case 'duplicate':
      return `The ${uniqueNames[fault.what]} “${fault.id}” is there twice. It is first at ${sayPlace(fault.first)}.`;
    case 'unitInTwo':
      return `Unit “${fault.unit}” stands in another qualification of this pathway, too. So it has to be certain here whether it counts: it cannot be one of units of which only some count, nor stand in a group that counts and in one that does not.`;
    case 'unitDiffers':
      return `Unit “${fault.unit}” stands in another qualification, too, but with another ${unitEntries[fault.what]}: ${sayPlace(fault.first)}. Give the same in both.`;
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
      return 'This asks for nothing. Say how much at least or at most, and of which units.';
    case 'emptyGroup':
      return `No unit stands in group “${fault.group}”. Put its units in, or take out the rule.`;
    case 'tooEarly':
      return `This day, ${formats.date(fault.day)}, is before ${formats.date(fault.other)}, which comes first.`;
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
      return `This row says ${credits(fault.offered)}, but the qualification needs ${fault.stated}. ${fault.offered < fault.stated ? 'Correct one of the two.' : 'Correct one of the two, or name a slip of the document in the row that says why both are right.'}`;
    case 'tqtBelowGlh':
      return `The total time is ${hours(fault.tqt)}, but ${fault.glh} of guided learning are part of it.`;
    case 'glhAboveCredits':
      return `A unit of so many credits has at most ${hours(fault.hours)} in all, but ${fault.glh} of guided learning are given. Correct one of the two. If the document prints both, leave the guided hours out.`;
    case 'neverTaken':
      return fault.one === fault.unit
        ? `Nobody can ever take “${fault.unit}”: it needs “${fault.other}”, and the two do not go together. Correct one of the rules.`
        : `Nobody can ever take “${fault.unit}”: it needs “${fault.one}” and “${fault.other}”, which do not go together. Correct one of the rules.`;
    case 'removedOffering':
      return `The file itself says that qualification ${fault.number} was removed.`;
    case 'gradeNotInScale':
      return `The grade “${fault.grade}” is not in its scale.`;
  }
}
