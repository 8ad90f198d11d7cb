import type { EssentialSkill, Framework, Pathway } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { FrameworkText } from '../../parts/FrameworkText.tsx';
import { Block } from './Block.tsx';
import { PathwayRules } from './PathwayRules.tsx';
import { ProxyTable } from './ProxyTable.tsx';
import { Qualifications } from './Qualifications.tsx';
import { SourcedList } from './SourcedList.tsx';
import { LeastHours } from './LeastHours.tsx';
import { UnitsTable } from './UnitsTable.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';

interface AboutPathwayProps {
  readonly framework: Framework;
  readonly pathway: Pathway;
}

/** Everything the document says of one level. */
export function AboutPathway({ framework, pathway }: AboutPathwayProps) {
  const words = useWords();
  const { about } = words;
  const { minimumMonths, err } = pathway;
  const lists = [
    [about.pathwayEntry, pathway.entry],
    [about.jobTitles, pathway.jobTitles],
    [about.jobRoles, pathway.jobRoles],
    [about.progressionInto, pathway.progressionInto],
    [about.progressionFrom, pathway.progressionFrom],
  ] as const;
  return (
    <>
      <h2>
        <WithNames>{about.pathwayTitle(pathway.title, words.text(pathway.programme))}</WithNames>
      </h2>
      <Qualifications framework={framework} pathway={pathway} />
      <PathwayRules framework={framework} pathway={pathway} />
      <Block heading={about.units.heading} level={3}>
        {pathway.qualifications.every(({ units }) => units.length === 0) && <p>{about.units.none}</p>}
        {pathway.qualifications
          .filter(({ units }) => units.length > 0)
          .map((qualification) => (
            <UnitsTable key={qualification.id} framework={framework} pathway={pathway} qualification={qualification} />
          ))}
      </Block>
      <Block heading={about.skills.heading} level={3}>
        <SkillsTable framework={framework} skills={pathway.essentialSkills} />
        <ProxyTable framework={framework} proxies={pathway.proxies} />
      </Block>
      {pathway.hours ? (
        <LeastHours framework={framework} hours={pathway.hours} />
      ) : (
        <Block heading={about.hours.heading} level={3}>
          <p>{about.hours.none}</p>
        </Block>
      )}
      <Block heading={about.duration.heading} level={3}>
        {minimumMonths ? (
          <>
            <p>{about.duration.atLeast(minimumMonths.months)}</p>
            <SourceNote framework={framework} source={minimumMonths.source} />
          </>
        ) : (
          <p>{about.duration.none}</p>
        )}
      </Block>
      <Block heading={about.err} level={3}>
        <p>
          <FrameworkText text={err.text} />
        </p>
        <SourceNote framework={framework} source={err.source} />
      </Block>
      {lists
        .filter(([, texts]) => texts.length > 0)
        .map(([heading, texts]) => (
          <Block key={heading} heading={heading} level={3}>
            <SourcedList framework={framework} texts={texts} />
          </Block>
        ))}
    </>
  );
}

interface SkillsTableProps {
  readonly framework: Framework;
  readonly skills: readonly EssentialSkill[];
}

function SkillsTable({ framework, skills }: SkillsTableProps) {
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
