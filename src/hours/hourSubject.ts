import type { HourComponent, Skill } from '../catalogue/schema.ts';
import type { HourSubject } from '../plan/hoursSchema.ts';

/** A text that is the same for the same subject, for look-ups. */
export function subjectKey(subject: HourSubject): string {
  if (subject.kind === 'unit') return `unit ${subject.reference}`;
  if (subject.kind === 'essentialSkill') return `essentialSkill ${subject.skill}`;
  return subject.kind;
}

/** The component of the training hours a subject's minutes count in; null for `programme`, which is all of them. */
export function componentOf(subject: HourSubject): HourComponent['component'] | null {
  if (subject.kind === 'unit' || subject.kind === 'qualification') return 'qualification';
  if (subject.kind === 'essentialSkill') return 'essentialSkills';
  return subject.kind === 'coaching' ? 'coaching' : null;
}

/** Whether a subject's minutes count in one line of the requirements; all do where the document breaks nothing down. */
export function countsIn(
  subject: HourSubject,
  line: { readonly component: HourComponent['component'] | null; readonly skill: Skill | null },
): boolean {
  if (line.component === null) return true;
  if (subject.kind === 'essentialSkill') return line.skill === subject.skill;
  return componentOf(subject) === line.component;
}
