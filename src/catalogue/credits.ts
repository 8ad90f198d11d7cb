import type { Qualification, Unit } from './schema.ts';

/** Credits of a unit, for adding up. None where the document prints none: no rule asks for credits of such a unit. */
export const creditsOf = ({ creditValue }: Pick<Unit, 'creditValue'>): number => creditValue ?? 0;

/** Credits of units together. */
export const sumCredits = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + creditsOf(unit), 0);

/** Credits that qualifications need together, as far as any are printed. */
export const sumNeeded = (qualifications: readonly Qualification[]): number =>
  qualifications.reduce((sum, { credits }) => sum + (credits ?? 0), 0);

const hoursPerCredit = 10;
/** The most guided hours anybody can give for a unit whose credits are not printed either. */
const mostHoursOfUnit = 1000;

/** The most guided hours a unit can have: one credit stands for ten hours of learning, and the taught part is not more. */
export const mostHours = ({ creditValue }: Unit): number =>
  creditValue === undefined ? mostHoursOfUnit : creditValue * hoursPerCredit;
