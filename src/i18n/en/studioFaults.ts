import { isNotFilledIn, type Fault } from '../../catalogue/fault.ts';
import { counted } from './counted.ts';
import { sayFault as sayFileFault } from './frameworkFaults.ts';

const { credits } = counted;

type Shape = Extract<Fault, { code: 'shape' }>;

function sayShape(fault: Shape): string {
  if (isNotFilledIn(fault)) return 'Fill this in.';
  switch (fault.requirement) {
    case 'number':
      return 'Give a figure, such as 6.';
    case 'integer':
      return 'Give a whole number.';
    case 'multiple_of':
      return 'Give whole credits, halves or quarters.';
    case 'min_value':
      return 'This figure is too small.';
    case 'max_length':
      return 'This is too long.';
    case 'min_length':
      return 'There have to be at least two.';
    case 'regex':
      return 'Use small letters, digits and hyphens only.';
    case 'iso_date':
      return 'Give a day, a month and a year.';
    case 'url':
    case 'starts_with':
      return 'Give a web address that begins with https:';
    default:
      return 'This is not what belongs here.';
  }
}

/** A fault beside its field: what is wrong, and no word of how files are built. */
export function sayFault(fault: Fault): string {
  switch (fault.code) {
    case 'shape':
      return sayShape(fault);
    case 'duplicate':
      return `“${fault.id}” is there already. Each may be there only once.`;
    case 'groupCircle':
      return `Group “${fault.group}” ends up inside itself. Change which group it is part of.`;
    case 'noFigure':
      return 'This asks for nothing yet. Say how much at least or at most, and of which units.';
    case 'readyBelow':
      return `The qualification has ${credits(fault.stated)}, but these rules let a plan pass with ${fault.least}. Add the rule on the total, or say below why that is right.`;
    default:
      return sayFileFault(fault);
  }
}
