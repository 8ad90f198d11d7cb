import type { Pathway, Qualification } from './schema.ts';

/** Every qualification of a pathway; of those to choose between, one alone: the one with the fewest credits. */
export function leastQualifications({
  qualifications,
  rules,
}: Pick<Pathway, 'qualifications' | 'rules'>): readonly Qualification[] {
  const choices = rules.flatMap((rule) => (rule.kind === 'oneQualification' ? [rule.of] : []));
  const isLeast = (qualification: Qualification, of: readonly string[]) =>
    qualifications
      .filter(({ id }) => of.includes(id))
      .reduce((least, each) => ((each.credits ?? 0) < (least.credits ?? 0) ? each : least)) === qualification;
  return qualifications.filter((qualification) =>
    choices.every((of) => !of.includes(qualification.id) || isLeast(qualification, of)),
  );
}
