import { blankPathwayRule, blankRule, pathwayRuleKinds, ruleKinds } from '../../studio/blankRule.ts';
import type { PathwayRuleDraft } from '../../studio/draft.ts';
import { changeAt, entriesAt, withEntries, type Path } from '../../studio/paths.ts';
import { freeId } from '../../studio/takeIn.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { FigureAt, TextAt } from './fields.tsx';
import { RequirementFields, RuleFields } from './RuleFields.tsx';
import { RuleForm } from './RuleForm.tsx';
import { useAt, usePresent, useStudio } from './StudioContext.ts';
import { QualificationsAt } from './TicksAt.tsx';
import { useDrawn } from './useDrawn.ts';

interface RulesPartProps {
  /** The rule somebody was led to. Null: none. */
  readonly led: number | null;
}

/** The rules of a qualification, each as a form with its sentence beside it. */
export function RulesPart({ led }: RulesPartProps) {
  const { rules: text } = useWords().studio;
  const { draft, edit } = useStudio();
  const { qualification, at } = usePresent();
  const whole = useAt(`${at}.rules`);
  const rules = qualification?.rules ?? [];
  const drawn = useDrawn(rules.length, led);
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
    <Stack gap={3}>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      {rules.length === 0 && (
        <p data-path={`${at}.rules`} tabIndex={-1}>
          {ofAll ?? text.none}
        </p>
      )}
      {entriesAt(`${at}.rules`, rules.slice(0, drawn)).map(({ entry: rule, index, path }) => (
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
    </Stack>
  );
}

/** Rules on the pathway as a whole, beside those of its qualifications. */
function PathwayRules() {
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
    <Stack as="section" gap={3} aria-label={text.ofPathway}>
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
    </Stack>
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
