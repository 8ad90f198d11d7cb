import type { Fault } from '../fault.ts';
import { meaningAcross } from '../ruleMeaning.ts';
import type { Pathway, PathwayRule, Qualification } from '../schema.ts';
import { amountsIn, hangsOnPlace, limitsIn, MOST_AMOUNTS, sharedIn, slipsIn, splitsAlike } from './ruleFaults.ts';
import { setsIn } from './ruleNames.ts';

const across = (rule: PathwayRule) =>
  rule.kind === 'amount' || rule.kind === 'choice' || rule.kind === 'whenTaken' ? rule : null;

/**
 * Rules across the qualifications of a pathway that name what is not there, or groups; that ask for nothing; or whose
 * sums the file does not decide: credits it does not give, units of which it matters which count or where.
 */
export function acrossFaults({ qualifications, rules }: Pathway, at: string): Fault[] {
  if (rules.reduce((sum, rule) => sum + amountsIn(rule), 0) > MOST_AMOUNTS)
    return [{ code: 'tooManyAmounts', most: MOST_AMOUNTS, path: `${at}.rules` }];
  const [first] = qualifications;
  const ids = new Set(qualifications.map(({ id }) => id));
  const references = new Set(qualifications.flatMap(({ units }) => units.map(({ reference }) => reference)));
  return rules.flatMap((pathwayRule, index): Fault[] => {
    const rule = across(pathwayRule);
    const path = `${at}.rules[${index}]`;
    if (!rule || !first) return [];
    const named = setsIn(rule, path).flatMap(([set, place]): Fault[] => [
      ...(set.groups ? [{ code: 'wrongScope', path: place } as const] : []),
      ...(set.qualifications ?? []).flatMap((qualification, position): Fault[] =>
        ids.has(qualification)
          ? []
          : [{ code: 'missingQualification', qualification, path: `${place}.qualifications[${position}]` }],
      ),
      ...(set.units ?? []).flatMap((unit, position): Fault[] =>
        references.has(unit) ? [] : [{ code: 'missingUnit', unit, path: `${place}.units[${position}]` }],
      ),
    ]);
    if (named.length > 0) return named;
    const slips = slipsIn(rule, path, first);
    return slips.length > 0 ? [...slips] : undecided(rule, qualifications, path);
  });
}

function undecided(rule: PathwayRule, qualifications: readonly Qualification[], path: string): Fault[] {
  const meaning = meaningAcross(rule);
  return (meaning ? limitsIn(meaning) : []).flatMap(({ sum }): Fault[] => {
    const these = qualifications.filter(({ id }) => sum.qualifications?.includes(id) ?? true);
    const alike = these.flatMap(({ rules }) =>
      rules.flatMap((each) => (each.kind === 'countsAtMost' ? [new Set(each.units)] : [])),
    );
    const isUnknown = ({ units }: Qualification) =>
      (sum.units === null && units.length === 0) ||
      units.some(({ reference, creditValue }) => creditValue === undefined && (sum.units?.includes(reference) ?? true));
    if (sum.measure === 'credits' && these.some(isUnknown)) return [{ code: 'unknownCredits', path }];
    if (sum.measure === 'hours' && alike.length > 0) return [{ code: 'hoursOfAlike', path }];
    if (splitsAlike(alike, sum)) return [{ code: 'someOfAlike', path }];
    return these.some((qualification) => hangsOnPlace(sharedIn(qualification), sum))
      ? [{ code: 'sharedUnits', path }]
      : [];
  });
}
