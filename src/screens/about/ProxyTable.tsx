import type { Framework, Proxy } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { FrameworkText } from '../../parts/FrameworkText.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';

interface ProxyTableProps {
  readonly framework: Framework;
  /** Null where the document lists none. */
  readonly proxies: readonly Proxy[] | null;
}

/** What is accepted in place of an Essential Skill, and how good it has to be. */
export function ProxyTable({ framework, proxies }: ProxyTableProps) {
  const words = useWords();
  const { skills: text } = words.about;
  if (!proxies)
    return (
      <>
        <h4>{text.proxies}</h4>
        <p>{text.noProxies}</p>
      </>
    );
  const sources = new Map(proxies.map(({ source }) => [source.section, source]));
  return (
    <>
      <h4>{text.proxies}</h4>
      <PlainTable
        caption={text.proxiesCaption}
        minWidth={560}
        rowHeader={1}
        columns={[
          { id: 'skill', header: text.skill },
          { id: 'qualification', header: text.proxyQualification },
          { id: 'subject', header: text.proxySubject },
          { id: 'minimum', header: text.proxyMinimum },
        ]}
        rows={proxies.map(({ id, skill, qualification, subject, minimum }) => ({
          key: id,
          cells: [
            text.names[skill],
            text.proxyNames[qualification],
            <FrameworkText key="subject" text={subject} />,
            text.minimums[qualification](String(minimum.atLeast)),
          ],
        }))}
      />
      <p>{text.numberGrades}</p>
      {[...sources.values()].map((source) => (
        <SourceNote key={source.section} framework={framework} source={source} />
      ))}
    </>
  );
}
