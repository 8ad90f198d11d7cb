import { keepSchedule } from '../../../hours/schedule/currentSchedule.ts';
import type { ScheduleChange } from '../../../hours/schedule/reschedule.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

interface MovedNoticeProps {
  readonly view: HoursView;
  readonly changes: readonly ScheduleChange[];
}

/** What had to move since the plan was last arranged. Nothing where nothing did. */
export function MovedNotice({ view, changes }: MovedNoticeProps) {
  const words = useWords();
  const { moved } = words.hoursScreen;
  if (changes.length === 0) return null;
  return (
    <Notice
      tone="info"
      heading={moved.title(changes.length)}
      action={
        <Button icon="check" onClick={() => view.edit(keepSchedule)}>
          {moved.keep}
        </Button>
      }
    >
      <Stack>
        <p>{moved.lead}</p>
        <Stack as="ul" gap={1}>
          {changes.map((change) => {
            const sentence = words.hoursFindings.change(change, (subject) =>
              subjectTitle(subject, view.pathway, words),
            );
            return (
              <li key={sentence}>
                <WithNames>{sentence}</WithNames>
              </li>
            );
          })}
        </Stack>
      </Stack>
    </Notice>
  );
}

/** A contract that is too short shows in many weeks alike. */
const weeksShown = 2;

/** Months that are empty or heavy, time beyond the contract, pieces without a place. */
export function ScheduleFindings({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { hoursFindings } = words;
  const { findings } = view.overview;
  const weeks = findings.filter((finding) => finding.code === 'aboveContract' && finding.period === 'week');
  const hidden = new Set(weeks.slice(weeksShown));
  const shown = findings.filter((finding) => !hidden.has(finding));
  if (shown.length === 0) return null;
  return (
    <Stack as="ul">
      {shown.map((finding) => {
        const sentence = hoursFindings.finding(finding, (subject) => subjectTitle(subject, view.pathway, words));
        return (
          <li key={sentence}>
            <StatusChip tone={finding.code === 'aboveContract' ? 'bad' : 'todo'} look="plain">
              <WithNames>{sentence}</WithNames>
            </StatusChip>
          </li>
        );
      })}
      {hidden.size > 0 && (
        <li>
          <StatusChip tone="bad" look="plain">
            {hoursFindings.manyWeeks(hidden.size)}
          </StatusChip>
        </li>
      )}
    </Stack>
  );
}
