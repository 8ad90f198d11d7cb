import type { EssentialSkill, Framework } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';

interface SkillsTableProps {
  readonly framework: Framework;
  readonly skills: readonly EssentialSkill[];
}

export function SkillsTable({ framework, skills }: SkillsTableProps) {
  const words = useWords();
  const { skills: text } = words.about;
  const { number } = words.formats;
  const rows = useRows<EssentialSkill>({
    data: skills,
    rowKey: ({ skill }) => skill,
    columns: [
      { id: 'skill', header: text.skill, rowHeader: true, cell: ({ skill }) => text.names[skill] },
      { id: 'level', header: text.level, align: 'end', cell: ({ level }) => number(level) },
      { id: 'credits', header: text.credits, align: 'end', cell: ({ credits }) => number(credits) },
      { id: 'glh', header: text.glh, align: 'end', cell: ({ glh }) => number(glh) },
    ],
  });
  return (
    <>
      <Table caption={text.caption} rows={rows} />
      {skills[0] && <SourceNote framework={framework} source={skills[0].source} />}
    </>
  );
}
