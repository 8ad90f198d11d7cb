import type { FrameworkDraft, GroupDraft, QualificationDraft, RuleDraft, UnitDraft } from './draft.ts';
import { changeAt, type Path } from './paths.ts';
import { groupsNamed, type TableContent } from './readTables.ts';
import type { Source } from '../catalogue/schema.ts';

/** The first `name-1`, `name-2`… that is free. */
export function freeId(name: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Credits of a group's own units, for the rule that asks for all of them; null while one of them has none. */
function creditsOf(group: string, units: readonly UnitDraft[]): number | null {
  const own = units.filter((unit) => unit.group === group).map(({ creditValue }) => creditValue);
  return own.every((credits) => typeof credits === 'number') ? own.reduce((sum, credits) => sum + credits, 0) : null;
}

const isSameRule = (a: RuleDraft, b: RuleDraft) =>
  JSON.stringify({ ...a, id: '', source: null }) === JSON.stringify({ ...b, id: '', source: null });

/**
 * Puts what a table says into a qualification. A unit that is there already takes the table's figures and keeps its
 * place; a group that only units name is made; a rule that is there already is not put in twice.
 */
function takeIn(qualification: QualificationDraft, content: TableContent, source: Source): QualificationDraft {
  const fresh = new Map(content.units.map((unit) => [unit.reference, unit]));
  const before = new Set(qualification.units.map(({ reference }) => reference));
  const units = [
    ...qualification.units.map((unit) => (unit.reference === '' ? unit : (fresh.get(unit.reference) ?? unit))),
    ...content.units.filter(({ reference }) => reference === '' || !before.has(reference)),
  ];
  const known = new Set([...qualification.groups, ...content.groups].map(({ id }) => id));
  const named: GroupDraft[] = groupsNamed(content.units)
    .filter((id) => !known.has(id))
    .map((id) => ({ id, source }));
  const stated = new Map(content.groups.map((group) => [group.id, group]));
  const groups = [
    ...qualification.groups.map((group) => ({ ...group, ...stated.get(group.id) })),
    ...content.groups.filter(({ id }) => qualification.groups.every((group) => group.id !== id)),
    ...named,
  ];
  const rules = [...qualification.rules];
  for (const rule of content.rules) {
    const whole = rule.kind === 'allOfGroup' ? { ...rule, credits: creditsOf(rule.group, units) } : rule;
    if (rules.some((other) => isSameRule(other, whole))) continue;
    rules.push({
      ...whole,
      id: freeId(
        'rule',
        rules.map(({ id }) => id),
      ),
    });
  }
  return { ...qualification, units, groups, rules };
}

/** The same for a qualification somewhere in a framework. */
export const takeInto = (draft: FrameworkDraft, at: Path, content: TableContent): FrameworkDraft =>
  changeAt(draft, at, (qualification) => takeIn(qualification as QualificationDraft, content, draft.source));
