import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { removeUnit } from '../../../plan/unitChoices.ts';
import { checkPlan } from '../../../rules/checkPlan.ts';
import { findingKey } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Row.tsx';

/** Names what makes the plan impossible to finish, and offers the way out. */
export function BlockedBody({ view }: { readonly view: PlanView }) {
  const { completion, findings, locale } = useWords();
  const edit = usePlans((state) => state.edit);
  const { answer, pathway, whole, plan, catalogue, evaluation } = view;
  const blockers = answer?.blockers;
  if (!blockers) return null;
  const titleOf = (reference: string) => unitTitle(whole, reference, locale);
  const { ruledOut } = blockers;
  const open = whole.qualifications.filter(
    (each) => blockers.qualifications.includes(each.id) && !pathway.qualifications.includes(each),
  );
  // The plan is not judged by rules of a qualification that it has not chosen: here it is, as if it had.
  const chosen = Object.fromEntries(open.map(({ id }) => [id, '']));
  const judged =
    open.length === 0
      ? evaluation.findings
      : checkPlan({ ...plan, offerings: { ...plan.offerings, ...chosen } }, whole, catalogue);
  return (
    <>
      <p>
        <WithNames>
          {open.length === 0 ? completion.blockedLead : completion.blockedWith(open.map(({ title }) => title))}
        </WithNames>
      </p>
      <ul>
        {judged
          .filter((finding) => blockers.rules.includes(findingKey(finding)))
          .map((finding) => {
            const said = sayFinding(findings, finding, titleOf);
            return (
              <li key={findingKey(finding)}>
                {said.title}: {said.figures}
              </li>
            );
          })}
        {blockers.picked.map((reference) => (
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
            kind="primary"
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
    </>
  );
}
