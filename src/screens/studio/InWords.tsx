import type { PathwayDraft } from '../../studio/draft.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ruleWords } from './ruleWords.ts';
import { useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';

/** Every rule in words, to be held against the document, printed and signed. */
export function InWords() {
  const { words: text } = useWords().studio;
  const { draft } = useStudio();
  return (
    <div className={styles['sheet']}>
      <h2>{text.heading}</h2>
      <p>{text.versionOf(draft.title, draft.version)}</p>
      <p>{text.lead}</p>
      <div className={styles['screenOnly']}>
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      {draft.pathways.flatMap((pathway) =>
        pathway.qualifications.map((qualification) => (
          <Rules key={`${pathway.id} ${qualification.id}`} pathway={pathway} qualification={qualification} />
        )),
      )}
      <dl className={styles['signed']}>
        <dt>{text.checkedBy}</dt>
        <dd />
        <dt>{text.date}</dt>
        <dd />
      </dl>
    </div>
  );
}

interface RulesProps {
  readonly pathway: PathwayDraft;
  readonly qualification: PathwayDraft['qualifications'][number];
}

function Rules({ pathway, qualification }: RulesProps) {
  const words = useWords();
  const { words: text, where } = words.studio;
  const rows = useRows({
    data: qualification.rules,
    rowKey: ({ id }) => id,
    columns: [
      {
        id: 'rule',
        header: text.rule,
        rowHeader: true,
        cell: (rule) => ruleWords(rule, qualification, words) ?? text.notYet,
      },
      { id: 'stands', header: text.stands, width: '30%', cell: ({ source }) => source.section },
      { id: 'agrees', header: text.agrees, width: '76px', cell: () => <span className={styles['box']} /> },
    ],
  });
  return (
    <Table caption={qualification.title || pathway.name.en || where.qualification(1)} rows={rows} minWidth={330} />
  );
}
