import { Fragment, type ReactNode } from 'react';
import type { PathwayDraft, PathwayRuleDraft, RuleDraft } from '../../studio/draft.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { UnitsInSeveral } from '../../parts/UnitsInSeveral.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ruleWords } from './ruleWords.ts';
import { useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';

/** Every rule in words, to be held against the document, printed and signed. */
export function InWords() {
  const words = useWords();
  const { words: text, where } = words.studio;
  const { draft } = useStudio();
  return (
    <Stack gap={3}>
      <h2>{text.heading}</h2>
      <p>
        <WithNames>{text.versionOf(draft.title, draft.version)}</WithNames>
      </p>
      <p>{text.lead}</p>
      <div data-on-paper="false">
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      {draft.pathways.map((pathway, index) => (
        <Fragment key={pathway.id}>
          {pathway.qualifications.map((qualification, at) => (
            <Rules
              key={qualification.id}
              title={qualification.title ? <span lang="en">{qualification.title}</span> : where.qualification(at + 1)}
              rules={qualification.rules}
              pathway={pathway}
            />
          ))}
          {pathway.rules.length > 0 && (
            <Rules
              title={pathway.name.en ? words.text(pathway.name) : where.pathway(index + 1)}
              rules={pathway.rules}
              pathway={pathway}
            />
          )}
          <UnitsInSeveral qualifications={pathway.qualifications} />
        </Fragment>
      ))}
      <dl className={styles['signed']}>
        <dt>{text.checkedBy}</dt>
        <dd />
        <dt>{text.date}</dt>
        <dd />
      </dl>
    </Stack>
  );
}

interface RulesProps {
  readonly title: ReactNode;
  readonly rules: readonly (RuleDraft | PathwayRuleDraft)[];
  readonly pathway: PathwayDraft;
}

function Rules({ title, rules, pathway }: RulesProps) {
  const words = useWords();
  const { words: text } = words.studio;
  const rows = useRows({
    data: rules,
    rowKey: ({ id }) => id,
    columns: [
      {
        id: 'rule',
        header: text.rule,
        rowHeader: true,
        cell: (rule) => ruleWords(rule, pathway, words) ?? text.notYet,
      },
      {
        id: 'stands',
        header: text.stands,
        width: '30%',
        cell: ({ source }) => <span lang="en">{source.section}</span>,
      },
      { id: 'agrees', header: text.agrees, width: '76px', cell: () => <span className={styles['box']} /> },
    ],
  });
  return <Table caption={title} rows={rows} minWidth={330} />;
}
