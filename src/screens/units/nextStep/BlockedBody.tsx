import { unitTitle } from '../../../catalogue/unitTitle.ts';
import type { Blockers } from '../../../completion/answer.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { removeUnit } from '../../../plan/unitChoices.ts';
import { checkPlan } from '../../../rules/checkPlan.ts';
import { findingKey } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Stack } from '../../../ui/Stack.tsx';

/** Names what makes the plan impossible to finish, in each qualification where something does, and offers the way out. */
export function BlockedBody({ view }: { readonly view: PlanView }) {
  const { completion } = useWords();
  const { answer, pathway, whole } = view;
  const blockers = answer?.blockers ?? [];
  if (blockers.length === 0) return null;
  const { blockedLead } = completion;
  const isOpen = blockers.some(({ qualifications }) =>
    qualifications.some((id) => pathway.qualifications.every((each) => each.id !== id)),
  );
  const lead = isOpen ? blockedLead.whichever : blockers.length > 1 ? blockedLead.each : blockedLead.together;
  return (
    <>
      <p>{lead}</p>
      {blockers.map((each) => (
        <InTheWay
          key={each.qualifications.join(' ')}
          blockers={each}
          view={view}
          isNamed={each.qualifications.length < whole.qualifications.length}
          isAlone={blockers.length === 1}
        />
      ))}
    </>
  );
}

interface InTheWayProps {
  readonly blockers: Blockers;
  readonly view: PlanView;
  /** Under the names of its qualifications. */
  readonly isNamed: boolean;
  readonly isAlone: boolean;
}

function InTheWay({ blockers, view, isNamed, isAlone }: InTheWayProps) {
  const { completion, findings, locale, formats } = useWords();
  const edit = usePlans((state) => state.edit);
  const { pathway, whole, plan, catalogue, evaluation } = view;
  const titleOf = (reference: string) => unitTitle(whole, reference, locale);
  const { picked, ruledOut, rules } = blockers;
  const concerned = whole.qualifications.filter(({ id }) => blockers.qualifications.includes(id));
  const open = concerned.filter((each) => !pathway.qualifications.includes(each));
  // The plan is not judged by rules of a qualification that it has not chosen: here it is, as if it had.
  const chosen = Object.fromEntries(open.map(({ id }) => [id, '']));
  const judged =
    open.length === 0
      ? evaluation.findings
      : checkPlan({ ...plan, offerings: { ...plan.offerings, ...chosen } }, whole, catalogue);
  return (
    <Stack>
      {isNamed && (
        <h4>
          <WithNames>{formats.list(concerned.map(({ title }) => title))}</WithNames>
        </h4>
      )}
      <ul>
        {judged
          .filter((finding) => rules.includes(findingKey(finding)))
          .map((finding) => {
            const said = sayFinding(findings, finding, titleOf);
            return (
              <li key={findingKey(finding)}>
                {said.title}: {said.figures}
              </li>
            );
          })}
        {picked.map((reference) => (
          <li key={reference}>
            {completion.blockedPicked}: <span lang="en">{titleOf(reference)}</span>
          </li>
        ))}
        {ruledOut.map((reference) => (
          <li key={reference}>
            {completion.blockedRuledOut}: <span lang="en">{titleOf(reference)}</span>
          </li>
        ))}
      </ul>
      {ruledOut.length > 0 && (
        <Row>
          <Button
            kind={isAlone ? 'primary' : 'secondary'}
            onClick={() => edit(plan.id, (before) => ruledOut.reduce((now, unit) => removeUnit(now, unit), before))}
          >
            <WithNames>
              {ruledOut.length === 1 && ruledOut[0] !== undefined
                ? completion.allowAgain(titleOf(ruledOut[0]))
                : completion.allowAll(ruledOut.length)}
            </WithNames>
          </Button>
        </Row>
      )}
    </Stack>
  );
}
