import type { Fault } from '../fault.ts';
import type { Qualification } from '../schema.ts';
import { unitGroups, unitsOfGroup } from '../unitGroups.ts';
import { sumCredits } from '../credits.ts';

/** A group that does not exist, a group within itself, a stated sum of credits that its units do not have. */
export function groupFaults(qualification: Qualification, at: string): Fault[] {
  const parents = new Map(qualification.groups.map((group) => [group.id, group.within]));
  const missing = (group: string, path: string): Fault[] =>
    parents.has(group) ? [] : [{ code: 'missingGroup', group, path }];

  const circles = (start: string): boolean => {
    const seen = new Set<string>();
    let id = parents.get(start);
    while (id !== undefined && id !== start && !seen.has(id)) {
      seen.add(id);
      id = parents.get(id);
    }
    return id === start;
  };

  const ofGroups = qualification.groups.flatMap((group, index): Fault[] => {
    const place = `${at}.groups[${index}]`;
    const faults: Fault[] = [];
    if (group.within !== undefined) {
      faults.push(...missing(group.within, `${place}.within`));
      if (circles(group.id)) faults.push({ code: 'groupCircle', group: group.id, path: `${place}.within` });
    }
    if (group.statedCredits !== undefined) {
      const found = sumCredits(unitsOfGroup(qualification, group.id));
      if (found !== group.statedCredits) {
        const stated = group.statedCredits;
        faults.push({ code: 'groupSum', group: group.id, stated, found, path: `${place}.statedCredits` });
      }
    }
    return faults;
  });

  const ofUnits = qualification.units.flatMap((unit, index) =>
    unitGroups(unit).flatMap((group, position, groups): Fault[] => {
      const place = `${at}.units[${index}]`;
      const path = position === 0 ? `${place}.group` : `${place}.alsoIn[${position - 1}]`;
      const earlier = groups.indexOf(group);
      if (earlier < position) {
        const first = earlier === 0 ? `${place}.group` : `${place}.alsoIn[${earlier - 1}]`;
        return [{ code: 'duplicate', what: 'group', id: group, first, path }];
      }
      return missing(group, path);
    }),
  );
  return [...ofGroups, ...ofUnits];
}
