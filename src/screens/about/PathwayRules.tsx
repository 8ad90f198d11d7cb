import { unitTitle } from '../../catalogue/unitTitle.ts';
import type { Framework, Pathway, Rule, Source } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { UnitsInSeveral } from '../../parts/UnitsInSeveral.tsx';
import { Block } from './Block.tsx';
import { ruleSentence } from '../../parts/ruleSentence.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';

interface PathwayRulesProps {
  readonly framework: Framework;
  readonly pathway: Pathway;
}

interface Clause {
  readonly source: Source;
  readonly rules: Rule[];
}

/** Rules that stand in the same place, together. */
function clausesOf(rules: readonly Rule[]): readonly Clause[] {
  const clauses = new Map<string, Clause>();
  for (const rule of rules) {
    const key = `${rule.source.document} ${rule.source.section}`;
    const clause = clauses.get(key);
    if (clause) clause.rules.push(rule);
    else clauses.set(key, { source: rule.source, rules: [rule] });
  }
  return [...clauses.values()];
}

/** The rules of combination and those of the whole apprenticeship, in words. */
export function PathwayRules({ framework, pathway }: PathwayRulesProps) {
  const { about, locale } = useWords();
  const titleOf = (name: string) => unitTitle(pathway, name, locale);
  const isElsewhere = ({ document }: Source) =>
    framework.documents.some(({ id, kind }) => id === document && kind === 'elsewhere');
  const rules = [...pathway.qualifications.flatMap((qualification) => qualification.rules), ...pathway.rules];
  /** Two qualifications may use the same ids. */
  const keyOf = (rule: Rule) => `${rule.id} ${rules.indexOf(rule)}`;
  return (
    <Block heading={about.rules.heading} level={3}>
      {clausesOf(rules).map(({ source, rules: inClause }) => (
        <Stack key={`${source.document} ${source.section}`} gap={1}>
          <Bullets>
            {inClause.map((rule) => (
              <li key={keyOf(rule)}>
                <WithNames>{ruleSentence(about.rules.sentences, rule, titleOf)}</WithNames>
              </li>
            ))}
          </Bullets>
          {isElsewhere(source) && inClause.some(({ kind }) => kind === 'levelCreditsMinimum') && (
            <p>{about.rules.elsewhere}</p>
          )}
          <SourceNote framework={framework} source={source} />
        </Stack>
      ))}
      <UnitsInSeveral qualifications={pathway.qualifications} />
    </Block>
  );
}
