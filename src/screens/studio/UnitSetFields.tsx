import type { UnitSet } from '../../catalogue/schema.ts';
import type { Draft } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Select } from '../../ui/Select.tsx';
import { FigureAt } from './fields.tsx';
import { GroupsAt } from './GroupsAt.tsx';
import { useAt } from './StudioContext.ts';
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
