import type { UnitSet } from '../../catalogue/schema.ts';
import type { Draft } from '../../studio/draft.ts';
import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Select } from '../../ui/Select.tsx';
import { FigureAt } from './fields.tsx';

import { isAcross, useAt } from './StudioContext.ts';
import styles from './Studio.module.css';
import { GroupsAt, QualificationsAt } from './TicksAt.tsx';
import { UnitsAt } from './UnitsAt.tsx';

/** What a rule of a qualification can be about, and one of a pathway: a group belongs to one qualification. */
const scopes = { within: ['all', 'groups', 'units'], across: ['all', 'qualifications', 'units'] } as const;
type Scope = (typeof scopes)['within' | 'across'][number];

interface UnitSetFieldsProps {
  readonly path: Path;
  readonly set: Draft<UnitSet>;
  readonly label: string;
}

/** Which units a requirement is about: all, those of some groups or of some qualifications, or some by name; and at which levels. */
export function UnitSetFields({ path, set, label }: UnitSetFieldsProps) {
  const { rules: text } = useWords().studio;
  const whole = useAt(path);
  const scope: Scope = set.groups ? 'groups' : set.qualifications ? 'qualifications' : set.units ? 'units' : 'all';
  const level = set.level && { level: set.level };
  const byScope: Readonly<Record<Scope, Draft<UnitSet>>> = {
    all: { ...level },
    groups: { groups: [], ...level },
    qualifications: { qualifications: [], ...level },
    units: { units: [], ...level },
  };
  return (
    <>
      <Select
        label={label}
        data-path={path}
        value={scope}
        options={scopes[isAcross(path) ? 'across' : 'within'].map((value) => ({ value, label: text.scopes[value] }))}
        onValue={(next) => next in byScope && whole.set(byScope[next as Scope])}
      />
      {set.groups && <GroupsAt path={`${path}.groups`} chosen={set.groups} />}
      {set.qualifications && <QualificationsAt path={`${path}.qualifications`} chosen={set.qualifications} />}
      {set.units && <UnitsAt path={`${path}.units`} chosen={set.units} />}
      <div className={styles['figures']}>
        <FigureAt path={`${path}.level.atLeast`} label={text.levelLeast} isLevel empty={undefined} />
        <FigureAt path={`${path}.level.atMost`} label={text.levelMost} isLevel empty={undefined} />
      </div>
    </>
  );
}
