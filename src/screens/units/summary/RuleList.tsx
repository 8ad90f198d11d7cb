import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { removeUnknownUnits } from '../../../plan/unitsInPlan.ts';
import { findingKey, type Finding, type FindingStatus } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { StatusChip, type StatusTone } from '../../../ui/StatusChip.tsx';
import { FindingWhy } from './FindingWhy.tsx';
import styles from './PlanSummary.module.css';
import { Stack } from '../../../ui/Stack.tsx';

const tones: Record<FindingStatus, StatusTone> = { met: 'good', unmet: 'todo', exceeded: 'bad', unknown: 'unknown' };
/** Something extra that is not reached is no fault, and nothing done either. */
const toneOf = (finding: Finding): StatusTone =>
  finding.kind === 'title' && finding.reached !== 'met' ? 'neutral' : tones[finding.status];
const shownByMeters = new Set(['allOfGroup', 'groupCreditsMinimum', 'groupCreditsMaximum']);

/** The rules that no group meter shows: total, level, repeats, dates and the rest, met ones too. */
export function RuleList({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const edit = usePlans((state) => state.edit);
  return (
    <Stack as="ul" gap={3} small>
      {view.evaluation.findings
        .filter(({ kind }) => !shownByMeters.has(kind))
        .map((finding) => {
          const said = sayFinding(words.findings, finding, (reference) =>
            unitTitle(view.pathway, reference, words.locale),
          );
          return (
            <Stack as="li" gap={1} key={findingKey(finding)}>
              <FindingWhy
                finding={finding}
                view={view}
                lead={
                  <span className={styles['ruleLine']}>
                    <StatusChip tone={toneOf(finding)} look="plain">
                      {said.title}
                    </StatusChip>
                    <span>{said.figures}</span>
                  </span>
                }
              />
              {(finding.status !== 'met' || finding.kind === 'title') && (
                <p>
                  <WithNames>{said.sentence}</WithNames>
                </p>
              )}
              {finding.kind === 'unknownUnits' && (
                <Button onClick={() => edit(view.plan.id, (plan) => removeUnknownUnits(plan, view.pathway))}>
                  {words.unitsScreen.removeStrangers}
                </Button>
              )}
            </Stack>
          );
        })}
    </Stack>
  );
}
