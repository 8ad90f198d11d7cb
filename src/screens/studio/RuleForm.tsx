import type { ReactNode } from 'react';
import type { PathwayRuleDraft, RuleDraft } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { EntryTools } from './EntryTools.tsx';
import { TextAt } from './fields.tsx';
import { ruleWords } from './ruleWords.ts';
import { useAt, usePresent } from './StudioContext.ts';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';

interface RuleFormProps {
  readonly rule: RuleDraft | PathwayRuleDraft;
  /** Where the rules stand among which it is. */
  readonly list: Path;
  readonly index: number;
  readonly count: number;
  readonly kinds: readonly SelectOption[];
  readonly onKind: (kind: string) => void;
  /** The fields of its kind. */
  readonly children: ReactNode;
}

/** One rule: its form, and the sentence it becomes. */
export function RuleForm({ rule, list, index, count, kinds, onKind, children }: RuleFormProps) {
  const words = useWords();
  const { rules: text, fields } = words.studio;
  const { pathway } = usePresent();
  const path = `${list}[${index}]`;
  const sentence = ruleWords(rule, pathway, words);
  const fault = useAt(path).error(false);
  return (
    <Card aria-label={text.number(index + 1)}>
      <Stack gap={4} className={styles['rule']}>
        <div className={styles['fields']}>
          <div className={styles['whole']}>
            <Select label={text.kind} data-path={path} value={rule.kind} options={kinds} onValue={onKind} />
          </div>
          {children}
          <TextAt path={`${path}.source.section`} label={fields.section} />
        </div>
        <Stack gap={0} box="sunk">
          <Quiet>{text.read}</Quiet>
          {sentence === null ? <p>{text.notYet}</p> : <blockquote>{sentence}</blockquote>}
          {fault && sentence !== null && <p className={styles['bad']}>{fault}</p>}
        </Stack>
      </Stack>
      <Row look="apart">
        <Quiet>{text.number(index + 1)}</Quiet>
        <EntryTools list={list} index={index} count={count} name={text.number(index + 1)} />
      </Row>
    </Card>
  );
}
