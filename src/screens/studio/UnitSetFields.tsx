import type { UnitSet } from '../../catalogue/schema.ts';
import type { Draft } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { FigureAt } from './fields.tsx';
import { useAt, usePresent } from './StudioContext.ts';
import styles from './Studio.module.css';
import { UnitsAt } from './UnitsAt.tsx';

type Scope = 'all' | 'groups' | 'units';

interface UnitSetFieldsProps {
  readonly path: Path;
  readonly set: Draft<UnitSet>;
  readonly label: string;
}

/** Which units a requirement is about: all, those of some groups, or some by name; and at which levels. */
export function UnitSetFields({ path, set, label }: UnitSetFieldsProps) {
  const { rules: text } = useWords().studio;
  const whole = useAt(path);
  const scope: Scope = set.groups ? 'groups' : set.units ? 'units' : 'all';
  const level = set.level && { level: set.level };
  const byScope: Readonly<Record<Scope, Draft<UnitSet>>> = {
    all: { ...level },
    groups: { groups: [], ...level },
    units: { units: [], ...level },
  };
  return (
    <>
      <Select
        label={label}
        data-path={path}
        value={scope}
        options={(['all', 'groups', 'units'] as const).map((value) => ({ value, label: text.scopes[value] }))}
        onValue={(next) => next in byScope && whole.set(byScope[next as Scope])}
      />
      {set.groups && <GroupsAt path={`${path}.groups`} chosen={set.groups} />}
      {set.units && <UnitsAt path={`${path}.units`} chosen={set.units} />}
      <div className={styles['figures']}>
        <FigureAt path={`${path}.level.atLeast`} label={text.levelLeast} isLevel empty={undefined} />
        <FigureAt path={`${path}.level.atMost`} label={text.levelMost} isLevel empty={undefined} />
      </div>
    </>
  );
}

interface GroupsAtProps {
  readonly path: Path;
  readonly chosen: readonly string[];
}

function GroupsAt({ path, chosen }: GroupsAtProps) {
  const words = useWords();
  const { qualification } = usePresent();
  const { set, error } = useAt(path);
  const fault = error(chosen.length > 0);
  return (
    <fieldset className={styles['inner']} data-path={path} tabIndex={-1}>
      <legend>{words.studio.rules.groups}</legend>
      {(qualification?.groups ?? []).map(({ id }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={({ currentTarget }) =>
            set(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        >
          {words.common.group(id)}
        </Checkbox>
      ))}
      {fault && <p className={styles['bad']}>{fault}</p>}
    </fieldset>
  );
}
