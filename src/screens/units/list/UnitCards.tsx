import { groupLook } from '../../../parts/groupLook.ts';
import { groupHave, groupLead, groupState } from '../../../parts/groupState.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ShapeBadge } from '../../../ui/ShapeBadge.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { GroupSection } from './groupSections.ts';
import styles from './UnitCards.module.css';
import { GroupName } from '../../../parts/GroupName.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { UnitCard } from './UnitCard.tsx';
import { rowKey } from './unitRows.ts';

interface UnitCardsProps {
  readonly view: PlanView;
  readonly sections: readonly GroupSection[];
  /** A search or filter is on: all groups with a hit, one below the other. */
  readonly narrowed: boolean;
  /** Something is searched for: what was found may be a reference. */
  readonly searching: boolean;
  /** The group whose tab is chosen; null before any was. */
  readonly group: string | null;
  readonly onGroup: (group: string) => void;
}

const stateIcons = {
  good: 'check',
  full: 'full',
  bad: 'stop',
  unknown: 'question',
  todo: null,
  neutral: null,
} as const;

/** The phone's list: a tab a group. While searching, all groups follow one another. */
export function UnitCards({ view, sections, narrowed, searching, group, onGroup }: UnitCardsProps) {
  const words = useWords();
  const firstOpen = sections.find(({ total }) => !total.all) ?? sections[0];
  const current = sections.find(({ id }) => id === group) ?? firstOpen;
  if (narrowed)
    return sections.map((section) => (
      <CardGroup key={section.id} view={view} section={section} searching={searching} sticky />
    ));
  if (!current) return null;
  return (
    <div className={styles['tabs']}>
      <Tabs
        label={words.unitsScreen.groups}
        current={current.id}
        onCurrent={onGroup}
        tabs={sections.map(({ id, total }) => {
          const state = groupState(total, words);
          const limit = total.maximum ?? total.minimum;
          const icon = state && (state.tone !== 'good' || total.minimum !== null) ? stateIcons[state.tone] : null;
          const figure =
            icon || total.minimum === null || limit === null
              ? words.formats.number(groupHave(total))
              : words.unitsScreen.groupFigure.of(total.selected, limit);
          return {
            id,
            name: words.unitsScreen.groupTab(total.group, figure, state?.label ?? ''),
            label: (
              <span className={styles['tab']}>
                <ShapeBadge {...groupLook(view.pathway, total.group)} />
                <span className={styles['figure']}>
                  {figure}
                  {icon && <Icon name={icon} size={16} />}
                </span>
              </span>
            ),
          };
        })}
      >
        <CardGroup view={view} section={current} />
      </Tabs>
    </div>
  );
}

interface CardGroupProps {
  readonly view: PlanView;
  readonly section: GroupSection;
  /** The heading stays in sight while its units scroll by. */
  readonly sticky?: boolean;
  readonly searching?: boolean;
}

/** One group on a phone: what it asks for, where it stands, its units. */
function CardGroup({
  view,
  section: { total, unitCount, rows, qualification },
  sticky = false,
  searching = false,
}: CardGroupProps) {
  const words = useWords();
  const state = groupState(total, words);
  const Name = qualification ? 'h3' : 'h2';
  return (
    <section className={styles['group']}>
      {qualification && (
        <h2 className={styles['qualification']} lang="en">
          {qualification.title}
        </h2>
      )}
      <div className={styles['head']} data-sticky={sticky || undefined}>
        <Name>
          <GroupName pathway={view.pathway} total={total} />
        </Name>
        {state && <StatusChip tone={state.tone}>{state.label}</StatusChip>}
      </div>
      <p className={styles['lead']}>{groupLead(total, unitCount, words)}</p>
      <ul className={styles['cards']}>
        {rows.map((row) => (
          <UnitCard key={rowKey(row)} planId={view.plan.id} pathway={view.pathway} row={row} searching={searching} />
        ))}
      </ul>
    </section>
  );
}
