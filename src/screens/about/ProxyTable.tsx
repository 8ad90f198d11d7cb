import type { Framework, Proxy } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { FrameworkText } from '../../parts/FrameworkText.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';

interface ProxyTableProps {
  readonly framework: Framework;
  /** Null where the document lists none. */
  readonly proxies: readonly Proxy[] | null;
}

/** What is accepted in place of an Essential Skill, and how good it has to be. */
export function ProxyTable({ framework, proxies }: ProxyTableProps) {
  const { skills: text } = useWords().about;
  const sources = new Map(proxies?.map(({ source }) => [source.section, source]));
  const rows = useRows<Proxy>({
    data: proxies ?? [],
    rowKey: ({ id }) => id,
    columns: [
      { id: 'skill', header: text.skill, cell: ({ skill }) => text.names[skill] },
      {
        id: 'qualification',
        header: text.proxyQualification,
        rowHeader: true,
        cell: ({ qualification }) => text.proxyNames[qualification],
      },
      { id: 'subject', header: text.proxySubject, cell: ({ subject }) => <FrameworkText text={subject} /> },
      {
        id: 'minimum',
        header: text.proxyMinimum,
        cell: ({ qualification, minimum }) => text.minimums[qualification](String(minimum.atLeast)),
      },
    ],
  });
  return (
    <>
      <h4>{text.proxies}</h4>
      {proxies ? (
        <>
          <Table caption={text.proxiesCaption} rows={rows} minWidth={560} />
          <p>{text.numberGrades}</p>
          {[...sources.values()].map((source) => (
            <SourceNote key={source.section} framework={framework} source={source} />
          ))}
        </>
      ) : (
        <p>{text.noProxies}</p>
      )}
    </>
  );
}
