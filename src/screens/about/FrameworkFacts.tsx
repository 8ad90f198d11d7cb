import type { Framework } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Block } from './Block.tsx';
import styles from './About.module.css';

/** Number, issue, dates and the documents everything here is from. */
export function FrameworkFacts({ framework }: { framework: Framework }) {
  const words = useWords();
  const { facts } = words.about;
  const { date, number } = words.formats;
  const lines: readonly (readonly [string, string | null])[] = [
    [facts.kind, facts.kinds[framework.documentKind]],
    [facts.id, framework.frameworkId],
    [facts.issue, framework.issue === null ? null : number(framework.issue)],
    [facts.issued[framework.documentKind], framework.issued === null ? null : date(framework.issued)],
    [facts.reviewBy, framework.reviewBy === null ? null : date(framework.reviewBy)],
    [facts.publisher, framework.publisher],
    ...(framework.edition === undefined ? [] : [[facts.edition, number(framework.edition)] as const]),
  ];
  return (
    <Block heading={facts.heading}>
      <dl className={styles['facts']}>
        {lines.map(([term, value]) => (
          <div key={term} className={styles['fact']}>
            <dt>{term}</dt>
            <dd>
              <WithNames>{value ?? words.about.notPrinted}</WithNames>
            </dd>
          </div>
        ))}
        <div className={styles['fact']}>
          <dt>{facts.documents}</dt>
          {framework.documents.map(({ id, title, publisher, kind, address }) => (
            <dd key={id}>
              <WithNames>
                {(kind === 'elsewhere' ? facts.documentElsewhere : facts.document)(title, publisher)}
              </WithNames>
              {address !== undefined && (
                <>
                  <br />
                  <a href={address} rel="noreferrer">
                    {address}
                  </a>
                </>
              )}
            </dd>
          ))}
        </div>
      </dl>
      <SourceNote framework={framework} source={framework.source} />
    </Block>
  );
}
