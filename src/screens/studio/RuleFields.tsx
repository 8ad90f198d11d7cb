import type { RuleDraft } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { AmountFields, AmountList, WaysFields } from './AmountFields.tsx';
import { ChoiceAt, FigureAt, TextAt } from './fields.tsx';
import { UnitSetFields } from './UnitSetFields.tsx';
import { useNameable, usePresent } from './StudioContext.ts';
import { unitOptions } from './unitOptions.ts';
import { UnitsAt } from './UnitsAt.tsx';

interface RuleFieldsProps {
  readonly rule: RuleDraft;
  readonly path: Path;
}

/** The fields of each kind of rule. */
export function RuleFields({ rule, path }: RuleFieldsProps) {
  const { rules: text, fields } = useWords().studio;
  switch (rule.kind) {
    case 'totalCreditsMinimum':
      return <FigureAt path={`${path}.credits`} label={fields.credits} />;
    case 'levelCreditsMinimum':
      return (
        <>
          <FigureAt path={`${path}.level`} label={fields.level} isLevel />
          <FigureAt path={`${path}.credits`} label={fields.credits} />
        </>
      );
    case 'allOfGroup':
    case 'groupCreditsMinimum':
    case 'groupCreditsMaximum':
      return (
        <>
          <GroupAt path={`${path}.group`} />
          <FigureAt path={`${path}.credits`} label={fields.credits} />
        </>
      );
    case 'groupUnitsMinimum':
    case 'groupUnitsMaximum':
      return (
        <>
          <GroupAt path={`${path}.group`} />
          <FigureAt path={`${path}.units`} label={fields.units} />
        </>
      );
    case 'barredPair':
      return (
        <>
          <UnitAt path={`${path}.units[0]`} label={text.first} />
          <UnitAt path={`${path}.units[1]`} label={text.second} />
        </>
      );
    case 'requires':
      return (
        <>
          <UnitAt path={`${path}.unit`} label={text.unit} />
          <UnitAt path={`${path}.required`} label={text.required} />
        </>
      );
    case 'amount':
      return <AmountFields path={path} amount={rule} />;
    case 'choice':
      return <WaysFields path={path} ways={rule.ways} />;
    case 'countsAtMost':
      return (
        <>
          <UnitsAt path={`${path}.units`} chosen={rule.units} />
          <FigureAt path={`${path}.atMost`} label={text.countsMost} />
        </>
      );
    case 'whenTaken':
      return (
        <>
          <UnitSetFields path={`${path}.any`} set={rule.any} label={text.any} />
          <AmountList path={`${path}.all`} amounts={rule.all} label={text.needed} />
        </>
      );
    case 'requirement':
      return <RequirementFields path={path} />;
    case 'title':
      return (
        <>
          <TextAt path={`${path}.name.en`} label={text.title} />
          <TextAt path={`${path}.name.cy`} label={text.titleWelsh} empty={undefined} />
          <AmountList path={`${path}.all`} amounts={rule.all} label={text.titleAsks} />
        </>
      );
    case 'noRepeat':
      return null;
  }
}

function GroupAt({ path }: { readonly path: Path }) {
  const { rules: text } = useWords().studio;
  const { qualification } = usePresent();
  const groups = (qualification?.groups ?? []).map(({ id }) => ({ value: id, label: id }));
  return <ChoiceAt path={path} label={text.group} options={[{ value: '', label: text.choose }, ...groups]} />;
}

function UnitAt({ path, label }: { readonly path: Path; readonly label: string }) {
  const { rules: text } = useWords().studio;
  const units = unitOptions(useNameable(path));
  return <ChoiceAt path={path} label={label} options={[{ value: '', label: text.choose }, ...units]} />;
}

const confirmers = ['trainingProvider', 'awardingOrganisation', 'apprentice', 'employer'] as const;

/** What is asked for beside the units, and who can confirm it. */
export function RequirementFields({ path }: { readonly path: Path }) {
  const { rules: text } = useWords().studio;
  return (
    <>
      <TextAt path={`${path}.text.en`} label={text.text} />
      <TextAt path={`${path}.text.cy`} label={text.textWelsh} empty={undefined} />
      <ChoiceAt
        path={`${path}.confirmedBy`}
        label={text.confirmedBy}
        options={confirmers.map((value) => ({ value, label: text.confirmers[value] }))}
      />
    </>
  );
}
