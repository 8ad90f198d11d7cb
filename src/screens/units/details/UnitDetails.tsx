import { guidedShare } from '../../../hours/guidedShare.ts';
import { hoursOf, judge } from '../../../judging/judge.ts';
import { usePlanner, usePlans, useToday, useWords } from '../../../parts/PlannerContext.ts';
import type { Plan } from '../../../plan/planSchema.ts';
import {
  claimPriorUnit,
  keepUnit,
  pickUnit,
  removeUnit,
  markNotOffered,
  ruleOutUnit,
  starUnit,
} from '../../../plan/unitChoices.ts';
import type { UnitFigure } from '../../../plan/unitFigures.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { SettleForm } from './SettleForm.tsx';
import { Row } from '../../../ui/Row.tsx';
import styles from './UnitDetails.module.css';
import type { UnitRow } from '../list/unitRows.ts';
import { ownEntry } from '../../../plan/ownEntry.ts';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Stack } from '../../../ui/Stack.tsx';

interface UnitDetailsProps {
  readonly planId: string;
  readonly row: UnitRow;
}

/** All that is known of one unit, where it is from, and what can be said of it beyond picking. */
export function UnitDetails({ planId, row }: UnitDetailsProps) {
  const { facts, kinds, table } = useWords().unitsScreen;
  const { common } = useWords();
  const { unit, figures } = row;
  const settled = usePlans(({ plans }) => ownEntry(plans[planId]?.settled ?? {}, unit.reference));
  const ask = { level: isOpen(figures.level), glh: isOpen(figures.glh) };
  return (
    <Stack gap={4} small className={styles['details']}>
      <dl className={styles['facts']}>
        <dt>{table.reference}</dt>
        <dd>{unit.otherReference === undefined ? unit.reference : `${unit.reference} (${unit.otherReference})`}</dd>
        <dt>{facts.group}</dt>
        <dd>{common.group(row.group)}</dd>
        <dt>{facts.kind}</dt>
        <dd>{kinds[unit.kind ?? 'notStated']}</dd>
        <dt>{facts.level}</dt>
        <dd>
          <Figure figure={figures.level} notKnown={facts.levelNotKnown} />
        </dd>
        <dt>{facts.guidedHours}</dt>
        <dd>
          <Figure figure={figures.glh} notKnown={facts.glhNotKnown} />
        </dd>
        <HoursShare planId={planId} reference={unit.reference} />
      </dl>
      {(ask.level || ask.glh) && (
        <SettleForm
          key={JSON.stringify(settled)}
          planId={planId}
          reference={unit.reference}
          settled={settled}
          ask={ask}
        />
      )}
      <UnitActions planId={planId} row={row} />
    </Stack>
  );
}

/** Nobody has published it: the reader may say, or has said. */
const isOpen = (figure: UnitFigure | null): boolean => figure === null || figure.provenance === 'reader';

function Figure({ figure, notKnown }: { readonly figure: UnitFigure | null; readonly notKnown: string }) {
  const { facts } = useWords().unitsScreen;
  if (!figure) return notKnown;
  if (figure.provenance === 'reader')
    return (
      <>
        {figure.value}{' '}
        <Quiet as="span" size="caption">
          {facts.fromReader(figure.from)}
        </Quiet>
      </>
    );
  const [origin] = figure.origins;
  return (
    <>
      {figure.value}{' '}
      {origin && (
        <Quiet as="span" size="caption">
          {facts.from(origin.publisher, origin.document)}
          {origin.reading === 'title' && ` ${facts.byTitle}`}
        </Quiet>
      )}
    </>
  );
}

/** Why the Hours screen has another figure for the unit than its guided hours; nothing where it has the same. */
function HoursShare({ planId, reference }: { readonly planId: string; readonly reference: string }) {
  const { facts } = useWords().unitsScreen;
  const { catalogue } = usePlanner();
  const today = useToday();
  const plan = usePlans((state) => state.plans[planId]);
  const judgement = plan ? judge(plan, catalogue) : null;
  const share = judgement && guidedShare(judgement, hoursOf(judgement, today), reference);
  return (
    share && (
      <>
        <dt>{facts.inPlan}</dt>
        <dd>{facts.share(share)}</dd>
      </>
    )
  );
}

function UnitActions({ planId, row }: { readonly planId: string; readonly row: UnitRow }) {
  const { actions, mandatoryWhy } = useWords().unitsScreen;
  const edit = usePlans((store) => store.edit);
  const { state, starred } = row;
  const { reference } = row.unit;
  const mandatory = state.kind === 'mandatory' || (state.kind === 'achieved' && state.mandatory);
  const unclaim = (plan: Plan) => (mandatory ? removeUnit(plan, reference) : pickUnit(plan, reference));
  return (
    <Stack>
      {mandatory && row.set !== null && <p>{mandatoryWhy(row.set)}</p>}
      {state.kind === 'achieved' && (
        <Checkbox
          checked={state.verified}
          onChange={(event) => {
            const verified = event.currentTarget.checked;
            edit(planId, (plan) => claimPriorUnit(plan, reference, { verified }));
          }}
        >
          {actions.verified}
        </Checkbox>
      )}
      {state.kind === 'picked' && (
        <Checkbox
          checked={state.keep}
          onChange={(event) => {
            const keep = event.currentTarget.checked;
            edit(planId, (plan) => keepUnit(plan, reference, keep));
          }}
        >
          {actions.keep}
        </Checkbox>
      )}
      {state.kind === 'ruledOut' && (
        <LineField
          label={actions.notOffered}
          hint={actions.notOfferedHint}
          value={state.notOffered ?? ''}
          maxLength={200}
          onChange={({ currentTarget: { value } }) =>
            edit(planId, (plan) => markNotOffered(plan, reference, value), { step: `notOffered ${reference}` })
          }
        />
      )}
      <Row>
        {state.kind === 'achieved' ? (
          <Button onClick={() => edit(planId, unclaim)}>{actions.unclaim}</Button>
        ) : (
          <Button
            icon="ribbon"
            onClick={() => edit(planId, (plan) => claimPriorUnit(plan, reference, { verified: false }))}
          >
            {actions.claim}
          </Button>
        )}
        {/* One button for both ways, so that it keeps the focus. */}
        {(state.kind === 'ruledOut' || !mandatory) && (
          <Button
            {...(state.kind !== 'ruledOut' && { icon: 'ban' as const })}
            onClick={() =>
              edit(planId, (plan) => (state.kind === 'ruledOut' ? removeUnit : ruleOutUnit)(plan, reference))
            }
          >
            {state.kind === 'ruledOut' ? actions.allow : actions.ruleOut}
          </Button>
        )}
        {!mandatory && (
          <Button
            icon={starred ? 'starFilled' : 'star'}
            aria-pressed={starred}
            onClick={() => edit(planId, (plan) => starUnit(plan, reference, !starred))}
          >
            {starred ? actions.unstar : actions.star}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
