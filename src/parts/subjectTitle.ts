import type { Pathway } from '../catalogue/schema.ts';
import { unitTitle } from '../catalogue/unitTitle.ts';
import type { Words } from '../i18n/words.ts';
import type { HourSubject } from '../plan/hoursSchema.ts';

/** For `lang`: units have English titles, whatever language the planner speaks. */
export const subjectLang = ({ kind }: HourSubject): 'en' | undefined => (kind === 'unit' ? 'en' : undefined);

/** What hours belong to, in words: a unit's title, a skill, coaching. */
export function subjectTitle(subject: HourSubject, pathway: Pathway, words: Words): string {
  const { subjects } = words.hoursScreen;
  switch (subject.kind) {
    case 'unit':
      return unitTitle(pathway, subject.reference, words.locale);
    case 'essentialSkill':
      return subjects.essentialSkill(words.priorLearning.skills.name(subject.skill));
    case 'qualification':
      return pathway.qualifications.some(({ units }) => units.length > 0)
        ? subjects.qualification
        : subjects.wholeQualification;
    case 'coaching':
    case 'programme':
      return subjects[subject.kind];
  }
}
