import { blankRule, ruleKinds } from '../../studio/blankRule.ts';
import type { RuleDraft } from '../../studio/draft.ts';
import { withMoved, withoutEntry } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextAt } from './fields.tsx';
import { RuleFields } from './RuleFields.tsx';
import { ruleWords } from './ruleWords.ts';
import { useAt, usePresent, useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';

interface RuleFormProps {
  readonly rule: RuleDraft;
  readonly index: number;
  readonly count: number;
}

/** One rule: its form, and the sentence it becomes. */
export function RuleForm({ rule, index, count }: RuleFormProps) {
  const words = useWords();
  const { rules: text, fields } = words.studio;
  const { edit } = useStudio();
  const { qualification, at } = usePresent();
  const list = `${at}.rules`;
  const path = `${list}[${index}]`;
  const { set, error } = useAt(path);
  const sentence = ruleWords(rule, qualification, words);
  const whole = error(false);
  return (
    <Card aria-label={text.number(index + 1)}>
      <div className={styles['rule']}>
        <div className={styles['fields']}>
          <div className={styles['whole']}>
            <Select
              label={text.kind}
              data-path={path}
              value={rule.kind}
              options={ruleKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
              onValue={(next) => {
                const kind = ruleKinds.find((each) => each === next);
                if (kind) set(blankRule(kind, rule.id, rule.source));
              }}
            />
          </div>
          <RuleFields rule={rule} path={path} />
          <TextAt path={`${path}.source.section`} label={fields.section} />
        </div>
        <div className={styles['said']}>
          <Quiet>{text.read}</Quiet>
          {sentence === null ? <p>{text.notYet}</p> : <blockquote>{sentence}</blockquote>}
          {whole && sentence !== null && <p className={styles['bad']}>{whole}</p>}
        </div>
      </div>
      <div className={styles['foot']}>
        <Quiet>{text.number(index + 1)}</Quiet>
        <span>
          <IconButton
            icon="chevronUp"
            label={text.up(index + 1)}
            aria-disabled={index === 0}
            onClick={() => edit((before) => withMoved(before, list, index, -1))}
          />
          <IconButton
            icon="chevronDown"
            label={text.down(index + 1)}
            aria-disabled={index === count - 1}
            onClick={() => edit((before) => withMoved(before, list, index, 1))}
          />
          <IconButton
            icon="trash"
            label={text.remove(index + 1)}
            onClick={() => edit((before) => withoutEntry(before, list, index))}
          />
        </span>
      </div>
    </Card>
  );
}
