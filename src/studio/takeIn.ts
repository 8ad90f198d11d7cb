import { foldText } from '../catalogue/foldText.ts';
import { blankQualification } from './begin.ts';
import type {
  FrameworkDraft,
  GroupDraft,
  PathwayDraft,
  PathwayRuleDraft,
  QualificationDraft,
  RuleDraft,
  UnitDraft,
} from './draft.ts';
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

type AnyRule = RuleDraft | PathwayRuleDraft;

const isSameRule = (a: AnyRule, b: AnyRule) =>
  JSON.stringify({ ...a, id: '', source: null }) === JSON.stringify({ ...b, id: '', source: null });

/** With the rules that are not there yet, each with an `id` of its own. */
function withRules<Each extends AnyRule>(
  before: readonly Each[],
  added: readonly Each[],
  name: string,
): readonly Each[] {
  const rules = [...before];
  for (const rule of added) {
    if (rules.some((other) => isSameRule(other, rule))) continue;
    const taken = rules.map(({ id }) => id);
    rules.push({ ...rule, id: freeId(name, taken) });
  }
  return rules;
}

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
  const stating = content.rules.map((rule) =>
    rule.kind === 'allOfGroup' ? { ...rule, credits: creditsOf(rule.group, units) } : rule,
  );
  const rules = withRules(qualification.rules, stating, 'rule');
  return { ...qualification, units, groups, rules };
}

/** The qualification with this title among some: one that only a rule names is made, and added to them. */
function called(title: string, qualifications: QualificationDraft[], pathway: string): string {
  const known = qualifications.find((each) => foldText(each.title) === foldText(title));
  if (known) return known.id;
  const taken = qualifications.map(({ id }) => id);
  const made = { ...blankQualification(freeId(`${pathway}-qualification`, taken)), title };
  qualifications.push(made);
  return made.id;
}

/** Rules of the pathway, with the qualifications that they name by title. */
function takeWhole(pathway: PathwayDraft, added: readonly PathwayRuleDraft[]): PathwayDraft {
  const qualifications = [...pathway.qualifications];
  const named = added.map((rule) =>
    rule.kind === 'oneQualification'
      ? { ...rule, of: rule.of.map((title) => called(title, qualifications, pathway.id)) }
      : rule,
  );
  return { ...pathway, qualifications, rules: withRules(pathway.rules, named, 'pathway-rule') };
}

/** The same for a qualification somewhere in a framework, and for the pathway it stands in. */
export function takeInto(draft: FrameworkDraft, at: Path, content: TableContent): FrameworkDraft {
  const taken = changeAt(draft, at, (before) => takeIn(before as QualificationDraft, content, draft.source));
  const [pathway = ''] = at.split('.');
  return changeAt(taken, pathway, (before) => takeWhole(before as PathwayDraft, content.pathwayRules));
}
