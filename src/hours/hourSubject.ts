import type { HourComponent } from '../catalogue/schema.ts';
import type { Skill } from '../catalogue/skill.ts';
import type { HourSubject } from '../plan/hoursSchema.ts';
import { sortUnits } from '../plan/unitsInPlan.ts';
import type { Programme } from './programme.ts';

/** A text that is the same for the same subject, for look-ups. */
export function subjectKey(subject: HourSubject): string {
  if (subject.kind === 'unit') return `unit ${subject.reference}`;
  if (subject.kind === 'essentialSkill') return `essentialSkill ${subject.skill}`;
  return subject.kind;
}

export function isSameSubject(one: HourSubject, other: HourSubject): boolean {
  if (one.kind === 'unit') return other.kind === 'unit' && one.reference === other.reference;
  if (one.kind === 'essentialSkill') return other.kind === 'essentialSkill' && one.skill === other.skill;
  return one.kind === other.kind;
}

/** The component of the training hours a subject's minutes count in; null for `programme`, which is all of them. */
export function componentOf(subject: HourSubject): HourComponent['component'] | null {
  if (subject.kind === 'unit' || subject.kind === 'qualification') return 'qualification';
  if (subject.kind === 'essentialSkill') return 'essentialSkills';
  return subject.kind === 'coaching' ? 'coaching' : null;
}

/** What tells one line of the requirements from another. */
interface Part {
  readonly component: HourComponent['component'] | null;
  readonly skill: Skill | null;
}

/** Whether a subject's minutes count in one line of the requirements; all do where the document breaks nothing down. */
export function countsIn(subject: HourSubject, line: Part): boolean {
  if (line.component === null) return true;
  if (subject.kind === 'essentialSkill') return line.skill === subject.skill;
  return componentOf(subject) === line.component;
}

/**
 * In which of the lines, by place, something counts that was trained or learnt before; null for none: a unit that is not in
 * the plan, a skill nobody asks for, and the programme as a whole where the document breaks it down.
 */
export function placeAmong(
  lines: readonly Part[],
  { plan, pathway }: Programme,
): (subject: HourSubject) => number | null {
  const { isInPlan } = sortUnits(plan, pathway);
  return (subject) => {
    const place = lines.findIndex((line) => countsIn(subject, line));
    const gone = subject.kind === 'unit' && !isInPlan(subject.reference) && lines[place]?.component !== null;
    return place < 0 || gone ? null : place;
  };
}
