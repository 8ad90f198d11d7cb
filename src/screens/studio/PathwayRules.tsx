import { blankPathwayRule, pathwayRuleKinds } from '../../studio/blankRule.ts';
import type { PathwayRuleDraft } from '../../studio/draft.ts';
import { changeAt, entriesAt, withEntries, type Path } from '../../studio/paths.ts';
import { freeId } from '../../studio/takeIn.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { FigureAt, TextAt } from './fields.tsx';
import { RequirementFields, RuleFields } from './RuleFields.tsx';
import { RuleForm } from './RuleForm.tsx';
import { usePresent, useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';
import { QualificationsAt } from './TicksAt.tsx';

/** Rules on the pathway as a whole, beside those of its qualifications. */
export function PathwayRules() {
  const { rules: text } = useWords().studio;
  const { draft, edit } = useStudio();
  const { pathway, pathwayAt } = usePresent();
  const rules = pathway?.rules ?? [];
  const list = `${pathwayAt}.rules`;
  const add = () => {
    const id = freeId(
      'pathway-rule',
      rules.map((rule) => rule.id),
    );
    edit((before) => withEntries(before, list, [blankPathwayRule('startDate', id, draft.source)]));
  };
  return (
    <section className={styles['part']} aria-label={text.ofPathway}>
      <h2>{text.ofPathway}</h2>
      {entriesAt(list, rules).map(({ entry: rule, index, path }) => (
        <RuleForm
          key={rule.id}
          rule={rule}
          list={list}
          index={index}
          count={rules.length}
          kinds={pathwayRuleKinds.map((kind) => ({ value: kind, label: text.pathwayKinds[kind] }))}
          onKind={(next) => {
            const kind = pathwayRuleKinds.find((each) => each === next);
            if (kind) edit((before) => changeAt(before, path, () => blankPathwayRule(kind, rule.id, rule.source)));
          }}
        >
          <PathwayRuleFields rule={rule} path={path} />
        </RuleForm>
      ))}
      <div>
        <Button icon="plus" onClick={add}>
          {text.addOfPathway}
        </Button>
      </div>
    </section>
  );
}

function PathwayRuleFields({ rule, path }: { readonly rule: PathwayRuleDraft; readonly path: Path }) {
  const { fields, basics } = useWords().studio;
  switch (rule.kind) {
    case 'pathwayCredits':
      return <FigureAt path={`${path}.credits`} label={fields.credits} />;
    case 'startDate':
      return (
        <>
          <TextAt path={`${path}.from`} label={fields.from} type="date" />
          <TextAt path={`${path}.revised`} label={basics.revised} type="date" empty={undefined} />
        </>
      );
    case 'oneQualification':
      return <QualificationsAt path={`${path}.of`} chosen={rule.of} />;
    case 'requirement':
      return <RequirementFields path={path} />;
    case 'amount':
    case 'choice':
    case 'whenTaken':
      return <RuleFields rule={rule} path={path} />;
  }
}
