import { blankRule, ruleKinds } from '../../studio/blankRule.ts';
import { changeAt, entriesAt, withEntries } from '../../studio/paths.ts';
import { freeId } from '../../studio/takeIn.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { PathwayRules } from './PathwayRules.tsx';
import { RuleFields } from './RuleFields.tsx';
import { RuleForm } from './RuleForm.tsx';
import { useAt, usePresent, useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';

/** The rules of a qualification, each as a form with its sentence beside it. */
export function RulesPart() {
  const { rules: text } = useWords().studio;
  const { draft, edit } = useStudio();
  const { qualification, at } = usePresent();
  const whole = useAt(`${at}.rules`);
  const rules = qualification?.rules ?? [];
  const ofAll = rules.length === 0 && (qualification?.units.length ?? 0) > 0 ? whole.error(true) : undefined;
  const add = () => {
    const id = freeId(
      'rule',
      rules.map((rule) => rule.id),
    );
    const source = rules.at(-1)?.source ?? qualification?.source ?? draft.source;
    edit((before) => withEntries(before, `${at}.rules`, [blankRule('totalCreditsMinimum', id, source)]));
  };
  return (
    <div className={styles['part']}>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      {rules.length === 0 && (
        <p data-path={`${at}.rules`} tabIndex={-1}>
          {ofAll ?? text.none}
        </p>
      )}
      {entriesAt(`${at}.rules`, rules).map(({ entry: rule, index, path }) => (
        <RuleForm
          key={rule.id}
          rule={rule}
          list={`${at}.rules`}
          index={index}
          count={rules.length}
          kinds={ruleKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
          onKind={(next) => {
            const kind = ruleKinds.find((each) => each === next);
            if (kind) edit((before) => changeAt(before, path, () => blankRule(kind, rule.id, rule.source)));
          }}
        >
          <RuleFields rule={rule} path={path} />
        </RuleForm>
      ))}
      <div>
        <Button icon="plus" onClick={add}>
          {text.add}
        </Button>
      </div>
      <PathwayRules />
    </div>
  );
}
