import { sumCredits } from '../../../catalogue/credits.ts';
import type { Pathway } from '../../../catalogue/schema.ts';
import { unitsOfGroup } from '../../../catalogue/unitGroups.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { groupHave, groupLimit, groupState } from '../../../parts/groupState.ts';
import { GroupName } from '../../../parts/GroupName.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { groupBlocks, shortOf } from '../../../parts/traySegments.ts';
import type { Evaluation, GroupTotal } from '../../../rules/evaluation.ts';
import { findingKey } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { RangeMeter } from '../../../ui/RangeMeter.tsx';
import { ShapeBadge } from '../../../ui/ShapeBadge.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { FindingWhy } from './FindingWhy.tsx';
import styles from './PlanSummary.module.css';

/** Credits the widest group row shows without growing: room for the largest minimum and what is picked, half as much again. */
function meterScale({ groups }: Evaluation): number {
  return Math.ceil(
    Math.max(1, ...groups.map(({ selected, minimum, maximum }) => Math.max(selected, minimum ?? 0, maximum ?? 0))) *
      1.25,
  );
}

/** Every group against its limits, on one scale. */
export function GroupMeters({ view }: { readonly view: PlanView }) {
  const { evaluation, pathway } = view;
  const scale = meterScale(evaluation);
  const titled = pathway.qualifications.length > 1;
  const firstOf = ({ qualification }: GroupTotal) =>
    evaluation.groups.find((total) => total.qualification === qualification);
  return evaluation.groups.map((total) => (
    <Stack as="section" ruled className={styles['group']} key={`${total.qualification} ${total.group}`}>
      {titled && firstOf(total) === total && (
        <b lang="en">{pathway.qualifications.find(({ id }) => id === total.qualification)?.title}</b>
      )}
      <GroupLine total={total} pathway={pathway} />
      <GroupMeter total={total} evaluation={evaluation} pathway={pathway} scale={scale} />
      {evaluation.findings
        .filter(
          (finding) =>
            'group' in finding && finding.group === total.group && finding.qualification === total.qualification,
        )
        .map((finding) => (
          <FindingWhy key={findingKey(finding)} finding={finding} view={view} />
        ))}
    </Stack>
  ));
}

interface GroupLineProps {
  readonly total: GroupTotal;
  readonly pathway: Pathway;
}

/** Shape, name, figure with its limit, and where it stands. */
export function GroupLine({ total, pathway }: GroupLineProps) {
  const words = useWords();
  const state = groupState(total, words);
  return (
    <div className={styles['groupLine']}>
      <ShapeBadge {...groupLook(pathway, total.group)} />
      <h3 className={styles['groupName']}>
        <GroupName pathway={pathway} total={total} />
      </h3>
      <span className={styles['groupFigure']}>
        <b>{groupHave(total)}</b> {groupLimit(total, words)}
      </span>
      {state && <StatusChip tone={state.tone}>{state.label}</StatusChip>}
    </div>
  );
}

interface GroupMeterProps extends GroupLineProps {
  readonly evaluation: Evaluation;
  readonly scale: number;
}

export function GroupMeter({ total, evaluation, pathway, scale }: GroupMeterProps) {
  const { meter, trayGroup } = useWords().unitsScreen;
  const { minimum, maximum, all, group } = total;
  const short = shortOf(total);
  const qualification = pathway.qualifications.find(({ id }) => id === total.qualification);
  const reach = qualification ? sumCredits(unitsOfGroup(qualification, group)) : 0;
  const blocks = [...groupBlocks(evaluation, pathway, total)];
  if (short > 0) blocks.push({ key: 'slot', value: short, state: 'slot' });
  const label =
    maximum !== null ? meter.maximum(maximum) : minimum === null ? null : (all ? meter.all : meter.minimum)(minimum);
  return (
    <RangeMeter
      scale={scale}
      tone={groupLook(pathway, group).tone}
      blocks={blocks}
      {...(minimum !== null && !all && { min: minimum })}
      {...(maximum !== null && { max: maximum })}
      reach={all ? (minimum ?? reach) : reach}
      {...(label !== null && { label })}
      text={trayGroup(group, total.selected)}
    />
  );
}
