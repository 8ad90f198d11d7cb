import type { EssentialSkill, Framework } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';

interface SkillsTableProps {
  readonly framework: Framework;
  readonly skills: readonly EssentialSkill[];
}

export function SkillsTable({ framework, skills }: SkillsTableProps) {
  const words = useWords();
  const { skills: text } = words.about;
  const { number } = words.formats;
  return (
    <>
      <PlainTable
        caption={text.caption}
        columns={[
          { id: 'skill', header: text.skill },
          { id: 'level', header: text.level, align: 'end' },
          { id: 'credits', header: text.credits, align: 'end' },
          { id: 'glh', header: text.glh, align: 'end' },
        ]}
        rows={skills.map(({ skill, level, credits, glh }) => ({
          key: skill,
          cells: [text.names[skill], number(level), number(credits), number(glh)],
        }))}
      />
      {skills[0] && <SourceNote framework={framework} source={skills[0].source} />}
    </>
  );
}
